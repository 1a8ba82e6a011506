import type { FigureCheckWords } from './figure-check-words-en';

/** The same in another language. */
export const figureCheckWordsEs: FigureCheckWords = { sentence: () => '' };
