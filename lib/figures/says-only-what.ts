import { countedWord } from './counted-word';
import { namesCounted } from './names-counted';
import { readTokens } from './read-tokens';

/** Whether the head of a row is nothing but words for what is counted, such as "Arrivals" or "Asylum applications": then it names no place. */
export function saysOnlyWhat(head: string): boolean {
  const words = readTokens(head.slice(0, 200)).filter(({ kind }) => kind === 'word');
  const [last] = words.slice(-1);
  if (!last || !countedWord(last)?.measure) return false;
  return words.slice(0, -1).every((word) => !word.capital || word === words[0] || namesCounted(word));
}
