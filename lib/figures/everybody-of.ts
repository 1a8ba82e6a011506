import { disjointFigures, membersOf } from './disjoint-figures';
import type { ReadFigure } from './read-figure';
import { everybody } from './sex-and-age';

const opening =
  /^(?:of|out of|among|sur|parmi|de|entre|من|من اصل|من بين|من مجموع)(?: (?:the|these|all|a total of|some|les|ces|las|los|estas|estos))*$/;

/**
 * "Of the 8,250 evacuated, 3,100 are men, 2,500 are women and 2,650 are children": the parts of the total with which a sentence begins,
 * where they are everybody.
 * @param isPart whether a figure may be a part of the one at `index`
 */
export function everybodyOf(
  figures: readonly ReadFigure[],
  index: number,
  isPart: (part: ReadFigure) => boolean,
): number[] | null {
  const total = figures[index];
  if (!total || total.mention.from > 6 || !opening.test(total.before)) return null;
  const parts = disjointFigures(
    figures,
    index + 1,
    new Set(),
    (part) => part.sentence === total.sentence && isPart(part),
  );
  const seen = new Set(parts.flatMap((at) => [...(figures[at] ? membersOf(figures[at]) : [])]));
  const wanted = membersOf(total);
  const isAll = [...(wanted.size === 0 ? everybody : wanted)].every((member) => seen.has(member));
  return isAll && parts.length > 1 ? parts : null;
}
