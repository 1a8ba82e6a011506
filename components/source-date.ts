import type { SourceFields } from '../lib/model/source';
import { clipWords } from '../lib/words/clip-words';
import { partialDateText } from '../lib/words/partial-date-text';

/** The date that a reader should see, always with the word for which date it is. "Changed" never passes as "published". */
export function sourceDate({ published, asOf, modified }: SourceFields): string {
  if (published.chosen) return clipWords.published(partialDateText(published.chosen.value));
  if (asOf.chosen) return clipWords.asOf(partialDateText(asOf.chosen.value));
  if (modified.chosen) return clipWords.modified(partialDateText(modified.chosen.value));
  return clipWords.noDate;
}
