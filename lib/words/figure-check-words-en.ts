import type { FigureFinding } from '../model/figure-check';

/** What is said of a finding: a sentence with its working. */
export interface FigureCheckWords {
  sentence(finding: FigureFinding): string;
}

/** Words of the checks of figures in English. */
export const figureCheckWordsEn: FigureCheckWords = { sentence: () => '' };
