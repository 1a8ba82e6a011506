import type { BriefingLanguage } from '../model/briefing';
import { briefingWordsAr } from './briefing-words-ar';
import { type BriefingWords, briefingWordsEn } from './briefing-words-en';
import { briefingWordsEs } from './briefing-words-es';
import { briefingWordsFr } from './briefing-words-fr';

/** What the briefing says in each language that it can be written in. */
export const briefingWords: Record<BriefingLanguage, BriefingWords> = {
  en: briefingWordsEn,
  fr: briefingWordsFr,
  es: briefingWordsEs,
  ar: briefingWordsAr,
};
