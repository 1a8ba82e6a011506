import { textFragment } from './text-fragment';

/** `address` with a text directive that scrolls to `range` and marks it and nothing else; null where none does. */
export function fragmentUrl(address: string, range: Range): string | null {
  const directive = textFragment(range);
  if (directive === null) return null;
  return `${address}${address.includes('#') ? '' : '#'}:~:${directive}`;
}
