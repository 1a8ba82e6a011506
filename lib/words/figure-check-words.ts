import type { BriefingLanguage } from '../model/briefing';
import { figureCheckWordsAr } from './figure-check-words-ar';
import { type FigureCheckWords, figureCheckWordsEn } from './figure-check-words-en';
import { figureCheckWordsEs } from './figure-check-words-es';
import { figureCheckWordsFr } from './figure-check-words-fr';

/** What is said of the checks of figures, in each language of the briefing. */
export const figureCheckWords: Record<BriefingLanguage, FigureCheckWords> = {
  en: figureCheckWordsEn,
  fr: figureCheckWordsFr,
  es: figureCheckWordsEs,
  ar: figureCheckWordsAr,
};
