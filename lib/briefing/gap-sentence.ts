import type { Gap } from '../model/gap';
import { labelText } from '../sanitize/label-text';
import { briefingWords } from '../words/briefing-words';
import { formatPartialDate } from './format-date';

/** What a gap says to the reader, as a sentence. */
export function gapSentence(gap: Gap, locale: string): string {
  switch (gap.kind) {
    case 'no-clip':
      return briefingWords.gaps.noClip;
    case 'only-old':
      return briefingWords.gaps.onlyOld(formatPartialDate(gap.newest, locale));
    case 'one-source':
      return briefingWords.gaps.oneSource(labelText(gap.producer));
  }
}
