import { remembered } from './remembered';

/** Asks of a word whether it is one of a list, and asks each word once: long lists are slow to go through, and texts repeat their words. */
export function isOneOf(list: RegExp): { test: (word: string) => boolean } {
  return { test: remembered((word: string) => list.test(word)) };
}
