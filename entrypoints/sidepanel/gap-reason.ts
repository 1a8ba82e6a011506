import type { Gap } from '../../lib/model/gap';
import { boardWords } from '../../lib/words/board-words';
import { partialDateText } from '../../lib/words/partial-date-text';

/** Why a topic with so many clips has a gap, as a sentence. A clip may be there and left out of the briefing. */
export function gapReason(gap: Gap, clipCount: number): string {
  const { gapReasons } = boardWords;
  switch (gap.kind) {
    case 'no-clip':
      return gapReasons[clipCount === 0 ? 'no-clip' : 'none-included'];
    case 'only-old':
      return gapReasons['only-old'](partialDateText(gap.newest));
    case 'one-source':
      return gapReasons['one-source'](gap.producer);
  }
}
