/**
 * Where the focus goes when its row is gone: what followed it, so that filing one clip after the other needs no
 * arrow key; else what stood before it.
 * @param before keys of the rows as they were, with `focused` among them
 * @param after keys of the rows as they are
 * @returns a key of `after`; null where there is none
 */
export function nextFocus(before: string[], after: string[], focused: string): string | null {
  const there = new Set(after);
  if (there.has(focused)) return focused;
  const at = before.indexOf(focused);
  const inSection = (key: string) => key.split('/')[0] === focused.split('/')[0] && key.includes('/');
  const following = before.slice(at + 1).filter((key) => there.has(key));
  const preceding = before
    .slice(0, Math.max(at, 0))
    .reverse()
    .filter((key) => there.has(key));
  return following.find(inSection) ?? preceding.find(inSection) ?? preceding[0] ?? following[0] ?? after[0] ?? null;
}
