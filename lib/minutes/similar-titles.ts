import { foldText } from '../language/fold-text';
import { tellingWords } from '../language/telling-words';

/** Whether two titles name one matter: the same words, or most of the telling ones. */
export function similarTitles(first: string, second: string): boolean {
  if (plain(first) === plain(second)) return true;
  const [a, b] = [tellingWords(first), tellingWords(second)];
  if (a.size === 0 || b.size === 0) return false;
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.min(a.size, b.size) >= 0.75 && shared / Math.max(a.size, b.size) >= 0.4;
}

const plain = (title: string) =>
  foldText(title)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
