import type { Id } from '../model/id';

/** Every id that a text of records names, in the order of the text; one as often as it stands there. */
export function idsIn(text: string): Id[] {
  return text.match(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g) ?? [];
}
