import { statesOtherDate } from './age-order';
import { notationOf } from './difference-of';
import type { EditionEntry } from './edition-entry';
import type { FigureMove } from './figure-move';
import { movedPairs } from './moved-cells';
import type { PageText } from './page-text';
import { pairPassages } from './pair-passages';
import { samePassage } from './passage';
import { passagesLike } from './passages-like';
import { rolledOn } from './rolled-on';

/** The pages as they were when two clips were taken; null where we have none. */
export interface TwoPages {
  older: PageText | null;
  newer: PageText | null;
}

/**
 * The figures that moved from one passage to a newer one of the same page; null where they are two statements and no editions.
 * What decides is the page: the newer one must say the newer words in the place of the older, which it no longer says, and the
 * older page must not have said the newer words besides. Where a page is not there, only dates of its own tell editions apart.
 */
export function confirmWords(older: EditionEntry, newer: EditionEntry, pages: TwoPages): FigureMove[] | null {
  const pair = pairPassages(older, newer);
  if (pair === null) return null;
  const moves = movedPairs(pair.older.figures, pair.newer.figures, notationOf([older.words, newer.words]));
  if (moves.length === 0) return null;
  const told = moves.map((move) => ({ row: '', column: '', ...move }));
  const blocks = older.words.split('\n').length;
  const known = pages.newer && passagesLike(pages.newer, pair.tokens, blocks).some((at) => samePassage(at, pair.newer));
  if (!pages.older || !pages.newer || !known) return statesOtherDate(older, newer) ? told : null;
  const before = passagesLike(pages.older, pair.tokens, blocks);
  if (before.some((at) => samePassage(at, pair.newer))) return null;
  const now = rolledOn({ tokens: pair.tokens, passage: pair.older, blocks }, pages.newer);
  return now !== null && samePassage(now, pair.newer) ? told : null;
}
