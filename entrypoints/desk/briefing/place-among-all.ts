import type { Id } from '../../../lib/model/id';

/**
 * Where a clip goes among all clips of its topic when the person moves it among those that are shown.
 * @param all every clip in order; `shown` those on screen, in the same order
 * @param position its new 0-based place among the shown
 * @returns its new 0-based place among all: right behind the clip it was put after, or before the first shown one
 */
export function placeAmongAll(all: Id[], shown: Id[], clipId: Id, position: number): number {
  const staying = all.filter((id) => id !== clipId);
  const others = shown.filter((id) => id !== clipId);
  const before = others[position - 1];
  if (before !== undefined) return staying.indexOf(before) + 1;
  const after = others[position];
  return after === undefined ? staying.length : staying.indexOf(after);
}
