import type { ReadFigure } from './read-figure';
import { type SexAndAge, sexAndAge } from './sex-and-age';

/** The figures from one on that divide persons by sex and age, each by others than those before it. */
export function disjointFigures(
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

/** Which of men, women, boys and girls a figure says that it counts. */
export const membersOf = ({ facts }: ReadFigure): ReadonlySet<SexAndAge> =>
  sexAndAge(`${facts.what} ${facts.unitText}`).members;
