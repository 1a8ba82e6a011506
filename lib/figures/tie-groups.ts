import type { ReadFigure } from './read-figure';
import { type SexAndAge, sexAndAge } from './sex-and-age';

const opening =
  /^(?:of|out of|among|sur|parmi|de|entre|من|من اصل|من بين|من مجموع)(?: (?:the|these|all|a total of|some|les|ces|las|los|estas|estos))*$/;
const everybody: readonly SexAndAge[] = ['men', 'women', 'boys', 'girls'];
const membersOf = ({ facts }: ReadFigure) => sexAndAge(`${facts.what} ${facts.unitText}`).members;

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
  const parts = disjoint(figures, index + 1, new Set(), (part) => part.sentence === total.sentence && isPart(part));
  const seen = new Set(parts.flatMap((at) => [...(figures[at] ? membersOf(figures[at]) : [])]));
  const wanted = membersOf(total);
  const isAll = [...(wanted.size === 0 ? everybody : wanted)].every((member) => seen.has(member));
  return isAll && parts.length > 1 ? parts : null;
}

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
  return disjoint(figures, first + 1, membersOf(own), (part) => {
    const isWithin = wanted.size === 0 || [...membersOf(part)].every((member) => wanted.has(member));
    const isNext = part.sentence === own.sentence && part.mention.from - last <= 3 && isWithin && isPart(part);
    if (isNext) last = part.unit.to;
    return isNext;
  });
}

/** The figures from one on that divide persons by sex and age, each by others than those before it. */
function disjoint(
  figures: readonly ReadFigure[],
  from: number,
  before: ReadonlySet<SexAndAge>,
  belongs: (part: ReadFigure) => boolean,
): number[] {
  const seen = new Set(before);
  const found: number[] = [];
  for (let at = from; at < figures.length; at += 1) {
    const part = figures[at];
    if (!part || !belongs(part)) break;
    const members = [...membersOf(part)];
    if (members.length === 0 || members.some((member) => seen.has(member))) break;
    for (const member of members) seen.add(member);
    found.push(at);
  }
  return found;
}
