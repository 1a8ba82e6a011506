import { calledBy } from '../../lib/services/edition-dates';
import type { EditionsOfClip } from '../../lib/services/read-editions';
import { editionWords } from '../../lib/words/edition-words';
import { partialDateText } from '../../lib/words/partial-date-text';

/** "superseded by 30 Sep 2018", or "newer edition of 30 Jun 2018"; empty where a clip has no other edition that counts. */
export function editionLabel(editions: EditionsOfClip | undefined): string {
  if (!editions) return '';
  const { supersededBy, newerThan } = editions;
  if (supersededBy && supersededBy.edition.by !== 'offered') {
    return editionWords.superseded(partialDateText(calledBy(supersededBy)));
  }
  const older = newerThan.filter(({ edition }) => edition.by !== 'offered').at(-1);
  return older ? editionWords.newer(partialDateText(calledBy(older))) : '';
}
