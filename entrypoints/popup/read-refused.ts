import type { RefusedClip, RefusedClipKey } from '../../lib/model/refused-clip';
import { isReason } from './request-clip';

/** A clip that the context menu could not make, and the name under which the browser's memory holds it. */
export interface HeldRefusal {
  key: string;
  clip: RefusedClip;
}

/**
 * What the context menu could not clip, oldest first; whatever makes no sense is passed over.
 * No zod here: this runs before anything heavy is loaded.
 */
export const readRefused = (stored: Record<string, unknown>): HeldRefusal[] =>
  Object.entries(stored)
    .flatMap(([key, value]) => {
      const clip = key.startsWith('card-notice' satisfies RefusedClipKey) && clipIn(value);
      return clip ? [{ key, clip }] : [];
    })
    .sort((one, other) => one.clip.at - other.clip.at);

function clipIn(value: unknown): RefusedClip | null {
  if (typeof value !== 'object' || value === null || !('refusal' in value)) return null;
  const { refusal } = value;
  if (typeof refusal !== 'object' || refusal === null || !('reason' in refusal) || !isReason(refusal.reason))
    return null;
  const text = 'text' in refusal && typeof refusal.text === 'string' ? { text: refusal.text } : {};
  return {
    refusal: { ok: false, reason: refusal.reason, ...text },
    at: 'at' in value && typeof value.at === 'number' ? value.at : 0,
    seen: 'seen' in value && value.seen === true,
    ...('leftOut' in value && typeof value.leftOut === 'number' ? { leftOut: value.leftOut } : {}),
  };
}
