import { foldText } from '../language/fold-text';
import { numberWordsAr } from './number-words-ar';
import { numberWordsEn } from './number-words-en';
import { numberWordsEs } from './number-words-es';
import { numberWordsFr } from './number-words-fr';
import { remembered } from './remembered';
import type { TextLanguage } from './text-language';
import { withoutClitic } from './without-clitic';

/** The words for numbers of one language, ready to be looked up by their folded form. */
export interface NumberLexicon {
  units: Map<string, number>;
  scales: Map<string, number>;
  fractions: Map<string, number>;
  joints: Set<string>;
  ones: Set<string>;
  /** Whether a number may begin with a word. Most words begin none: this is asked of every word of a text. */
  begins: (fold: string) => boolean;
}

const valued = (words: string): Map<string, number> =>
  new Map([...words.matchAll(/(?<!\S)(\S+) (\d+)/g)].map(([, word = '', value]) => [foldText(word), Number(value)]));

function lexicon(words: typeof numberWordsEn): NumberLexicon {
  const [units, scales, fractions] = [valued(words.units), valued(words.scales), valued(words.fractions)];
  const ones = new Set(words.ones.split(' ').filter(Boolean));
  const isKnown = (fold: string) => units.has(fold) || scales.has(fold) || fractions.has(fold) || ones.has(fold);
  const begins = (fold: string) =>
    isKnown(fold) || fold.includes('-') || withoutClitic(fold, { units, scales }) !== null;
  return { units, scales, fractions, joints: new Set(words.joints.split(' ')), ones, begins: remembered(begins) };
}

const lexicons: Record<TextLanguage, NumberLexicon> = {
  en: lexicon(numberWordsEn),
  fr: lexicon(numberWordsFr),
  es: lexicon(numberWordsEs),
  ar: lexicon(numberWordsAr),
};

/** The words for numbers of a language. */
export const numberLexicon = (language: TextLanguage): NumberLexicon => lexicons[language];
