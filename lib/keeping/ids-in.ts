import type { Id } from '../model/id';

/** Every id that a text of records names, in the order of the text; one as often as it stands there. */
export function idsIn(text: string): Id[] {
  return text.match(/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g) ?? [];
}
