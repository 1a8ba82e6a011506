import { foldText } from '../language/fold-text';
import { numberWordsAr } from './number-words-ar';
import { numberWordsEn } from './number-words-en';
import { numberWordsEs } from './number-words-es';
import { numberWordsFr } from './number-words-fr';
import type { TextLanguage } from './text-language';

/** The words for numbers of one language, ready to be looked up by their folded form. */
export interface NumberLexicon {
  units: Map<string, number>;
  scales: Map<string, number>;
  fractions: Map<string, number>;
  joints: Set<string>;
  ones: Set<string>;
}

const valued = (words: string): Map<string, number> =>
  new Map([...words.matchAll(/(?<!\S)(\S+) (\d+)/g)].map(([, word = '', value]) => [foldText(word), Number(value)]));

const lexicon = (words: typeof numberWordsEn): NumberLexicon => ({
  units: valued(words.units),
  scales: valued(words.scales),
  fractions: valued(words.fractions),
  joints: new Set(words.joints.split(' ')),
  ones: new Set(words.ones.split(' ').filter(Boolean)),
});

const lexicons = new Map<TextLanguage, NumberLexicon>([
  ['en', lexicon(numberWordsEn)],
  ['fr', lexicon(numberWordsFr)],
  ['es', lexicon(numberWordsEs)],
  ['ar', lexicon(numberWordsAr)],
]);
const english = lexicon(numberWordsEn);

/** The words for numbers of a language. */
export const numberLexicon = (language: TextLanguage): NumberLexicon => lexicons.get(language) ?? english;
