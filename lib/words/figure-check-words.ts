import type { BriefingLanguage } from '../model/briefing';
import type { FigureFinding } from '../model/figure-check';
import type { FigureMeasure } from '../model/figure-facts';
import { figureCheckSentence } from './figure-check-sentence';
import { figureCheckWordsAr } from './figure-check-words-ar';
import { type FigureCheckPhrases, figureCheckWordsEn } from './figure-check-words-en';
import { figureCheckWordsEs } from './figure-check-words-es';
import { figureCheckWordsFr } from './figure-check-words-fr';

/** What is said of the checks of figures. */
export interface FigureCheckWords {
  /** One sentence or two, with the working: what is printed, what is recomputed from it, and why they may differ. */
  sentence(finding: FigureFinding): string;
  /** What a measure counts, in a few words. */
  measures: Record<FigureMeasure, string>;
  /** Stands behind what we worked out ourselves: "(own calculation)". */
  ownCalculation: string;
}

const inWords = (phrases: FigureCheckPhrases): FigureCheckWords => ({
  sentence: (finding) => figureCheckSentence(finding, phrases),
  measures: phrases.measure,
  ownCalculation: phrases.ownCalculation,
});

/** The same in each language of the briefing. */
export const figureCheckWords: Record<BriefingLanguage, FigureCheckWords> = {
  en: inWords(figureCheckWordsEn),
  fr: inWords(figureCheckWordsFr),
  es: inWords(figureCheckWordsEs),
  ar: inWords(figureCheckWordsAr),
};
