import { type IndexedWords, indexWords } from './index-words';
import { squeeze } from './squeeze';

/** What a page shows, made ready once for many quotes to be looked for. */
export interface SearchedPage {
  text: string;
  /** The text squeezed, and in small letters. */
  key: string;
  small: string;
  places: Int32Array;
  words: () => IndexedWords;
}

/** Small letters, as many as there were: one capital alone has two, and one small letter looks otherwise where a word ends. */
export const smallLetters = (key: string): string => key.replaceAll('İ', 'I').toLowerCase().replaceAll('ς', 'σ');

export function searchedPage(text: string): SearchedPage {
  const { key, places } = squeeze(text);
  let words: IndexedWords | null = null;
  return {
    ...{ text, key, small: smallLetters(key), places },
    // only a page that no longer has the very words is read word by word
    words: () => {
      words ??= indexWords(text);
      return words;
    },
  };
}
