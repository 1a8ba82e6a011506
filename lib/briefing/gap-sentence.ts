import type { Gap } from '../model/gap';
import { labelText } from '../sanitize/label-text';
import { formatPartialDate } from './format-date';
import type { Setting } from './setting';

/** What a gap says to the reader, as a sentence. */
export function gapSentence(gap: Gap, { words, locale }: Setting): string {
  switch (gap.kind) {
    case 'no-clip':
      return words.gaps.noClip;
    case 'only-old':
      return words.gaps.onlyOld(formatPartialDate(gap.newest, locale));
    case 'one-source':
      return words.gaps.oneSource(labelText(gap.producer));
  }
}
