import { stemWord } from './stem-word';
import { stopWords } from './stop-words';
import { wordsOf } from './words-of';

/** The different words that a text is about: folded, stemmed, without stop words, single letters and bare numbers. */
export function tellingWords(text: string): Set<string> {
  const words = wordsOf(text).filter((word) => word.length > 1 && !stopWords.has(word) && !/^\p{N}+$/u.test(word));
  return new Set(words.map(stemWord));
}
