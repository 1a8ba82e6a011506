import type { CitedFigure } from '../model/cited-figure';
import { compareText } from './days-of';
import { everybody, isTheRest, type SexAndAge, sexAndAge } from './sex-and-age';

/** Parts of a total that do not overlap, so that they may be added. */
export interface PartGroup {
  parts: CitedFigure[];
  /** Their own labels say that there are no others: men, women and children; "others". */
  complete: boolean;
}

/**
 * Divides parts by what they divide their total by: by sex and age (where the unaccompanied are among the children, and boys and
 * girls too), and by anything else. A total may be divided in several ways at once.
 */
export function partGroups(parts: readonly CitedFigure[], total: string): PartGroup[] {
  const ordered = [...parts].sort(inOrder);
  const others = ordered.filter((part) => labelOf(part).members.size === 0);
  const persons = ordered.filter((part) => labelOf(part).members.size > 0).sort((a, b) => sizeOf(b) - sizeOf(a));
  const rest =
    others.length === 0 ? [] : [{ parts: others, complete: others.some(({ figure }) => isTheRest(figure.what)) }];
  return [...rest, ...personGroups(persons, total)];
}

function personGroups(parts: readonly CitedFigure[], total: string): PartGroup[] {
  const groups: PartGroup[] = [];
  const wanted = sexAndAge(total).members;
  for (let left = [...parts]; left.length > 0; ) {
    const seen = new Set<SexAndAge>();
    const group = left.filter((part) => {
      const { members } = labelOf(part);
      if ([...members].some((member) => seen.has(member))) return false;
      for (const member of members) seen.add(member);
      return true;
    });
    const whole = group.every((part) => labelOf(part).whole);
    const all = [...(wanted.size === 0 ? everybody : wanted)].every((member) => seen.has(member));
    groups.push({ parts: group, complete: whole && all });
    left = left.filter((part) => !group.includes(part));
  }
  return groups;
}

/** The unaccompanied come after the children that they are among. */
function sizeOf(part: CitedFigure): number {
  const { members, whole } = labelOf(part);
  return members.size - (whole ? 0 : 4);
}

function labelOf({ figure }: CitedFigure) {
  return sexAndAge(`${figure.what} ${figure.unitText}`);
}

/** As they stand in their clip. */
function inOrder({ figure: a }: CitedFigure, { figure: b }: CitedFigure): number {
  return compareText(a.clipId, b.clipId) || placeIn(a.stands) - placeIn(b.stands) || compareText(a.id, b.id);
}

function placeIn(stands: CitedFigure['figure']['stands']): number {
  return stands.in === 'cell' ? stands.row * 1_000 + stands.column : stands.at;
}
