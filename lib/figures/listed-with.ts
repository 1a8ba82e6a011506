import { disjointFigures, membersOf } from './disjoint-figures';
import type { ReadFigure } from './read-figure';

/** "Of whom 2,100 men, 1,800 women and 1,500 children": those behind the first of a list belong to the same total. */
export function listedWith(
  figures: readonly ReadFigure[],
  first: number,
  total: ReadFigure,
  isPart: (part: ReadFigure) => boolean,
): number[] {
  const own = figures[first];
  if (!own) return [];
  const wanted = membersOf(total);
  let last = own.unit.to;
  return disjointFigures(figures, first + 1, membersOf(own), (part) => {
    const isWithin = wanted.size === 0 || [...membersOf(part)].every((member) => wanted.has(member));
    const isNext = part.sentence === own.sentence && part.mention.from - last <= 3 && isWithin && isPart(part);
    if (isNext) last = part.unit.to;
    return isNext;
  });
}
