import type { Conflict } from '../../model/conflict';
import { saidWith } from './said-with';

/**
 * The differences that one answer settles: the one that is asked and, of the unit of a figure and its words, the other that came with the same pack.
 * The unit of one with the words of the other, a rate in dollars, is what nobody said.
 * @param known all differences of its record
 */
export function settledTogether(asked: Conflict, known: Conflict[]): Conflict[] {
  const isWith = ({ field, packId, settled }: Conflict) =>
    settled === null && packId === asked.packId && field !== asked.field && factOf(field) === factOf(asked.field);
  const other = asked.settled === null ? known.find(isWith) : undefined;
  return other ? [asked, other] : [asked];
}

const factOf = (field: string) => saidWith.get(field) ?? field;
