import type { FigureFacts } from '../model/figure-facts';

type Stand = FigureFacts['stands'];

/** Whether two figures stand on the same characters, or in the same cell: then they are the same number of the clip. */
export function sameStand(first: Stand, second: Stand): boolean {
  if (first.in === 'cell') return second.in === 'cell' && first.row === second.row && first.column === second.column;
  return second.in === first.in && first.at === second.at && first.length === second.length;
}
