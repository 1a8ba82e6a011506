import { foldText } from '../language/fold-text';
import { tellingWords } from '../language/telling-words';

/** What a title is compared by: read once, for hundreds are held against hundreds. */
export interface ComparedTitle {
  plain: string;
  words: ReadonlySet<string>;
}

export const comparedTitle = (title: string): ComparedTitle => ({
  plain: foldText(title)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim(),
  words: tellingWords(title),
});

/** Whether two titles name one matter: the same words, or most of the telling ones. */
export function similarTitles(first: ComparedTitle, second: ComparedTitle): boolean {
  if (first.plain === second.plain) return true;
  const [a, b] = [first.words, second.words];
  if (a.size === 0 || b.size === 0) return false;
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.min(a.size, b.size) >= 0.75 && shared / Math.max(a.size, b.size) >= 0.4;
}
