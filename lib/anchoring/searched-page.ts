import { type IndexedWords, indexWords } from './index-words';
import { squeeze } from './squeeze';

/** What a page shows, made ready once for many quotes to be looked for. */
export interface SearchedPage {
  text: string;
  /** The text squeezed, and in small letters where these are as long. */
  key: string;
  small: string;
  places: Int32Array;
  words: () => IndexedWords;
}

/** Small letters where their number stays the same, so that places hold. */
export function smallLetters(key: string): string {
  const small = key.toLowerCase();
  return small.length === key.length ? small : key;
}

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
