import type { Refusal } from './refusal';

/**
 * The refusal that a page shows after something was done or refused. A text that was refused stays to be copied until one is kept, or the
 * person lets go of it.
 * @param shown the one that it shows now
 * @param text what the person typed for it; undefined where nothing was
 */
export function refusalAfter(
  shown: Refusal | null,
  outcome: { ok: true } | Refusal,
  text: string | undefined,
): Refusal | null {
  const unkept = text ?? shown?.text;
  if (outcome.ok) return text === undefined && unkept ? shown : null;
  return { ...outcome, ...(unkept && { text: unkept }) };
}
