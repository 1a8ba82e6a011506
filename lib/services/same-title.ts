import { wordsOf } from '../language/words-of';

/** Whether two items are called the same, whatever their capitals, accents and punctuation. */
export function sameTitle(first: { title: string }, second: { title: string }): boolean {
  const words = (title: string) => wordsOf(title).join(' ') || title.trim();
  return words(first.title) === words(second.title);
}
