import { gap } from '../without-words-of';

/**
 * Whether a value is another, or is that other with gaps where something stayed behind when a pack was made: `…` for the number and the sentence of a
 * figure (`without-words-of.ts`), no meeting for an event (`closed-library.ts`). It says nothing then that the other does not.
 */
export function isGappedForm(value: unknown, full: unknown): boolean {
  if (typeof value !== 'object' || value === null || typeof full !== 'object' || full === null) return value === full;
  const told = isGap(value) ? { ...full, ...gap } : full;
  return [...new Set([...Object.keys(value), ...Object.keys(told)])].every((key) => {
    const [inner, other]: unknown[] = [Reflect.get(value, key), Reflect.get(told, key)];
    return (key === 'meetingId' && inner === null) || isGappedForm(inner, other);
  });
}

function isGap(value: object): boolean {
  return Object.entries(gap).every(([key, inner]) => Reflect.get(value, key) === inner);
}
