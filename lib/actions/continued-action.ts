import { foldText } from '../language/fold-text';
import { stopWords } from '../language/stop-words';
import { tellingWords } from '../language/telling-words';
import { wordsOf } from '../language/words-of';
import type { Action } from '../model/action';
import type { Id } from '../model/id';

type Told = Pick<Action, 'text' | 'owners'>;
/** So much of the words of both must be the same: less of them where the owner is the same too. */
const enough = { sameOwner: 0.6, otherwise: 0.75 };

/** The earlier action that minutes speak of again, by its words and owners; null where none is near enough. */
export function continuedAction(action: Told, earlier: Action[]): Id | null {
  const same = earlier.find((other) => foldedText(other) === foldedText(action));
  if (same) return same.id;
  const [best] = earlier
    .map((other) => ({ id: other.id, likeness: likeness(action, other), needed: neededFor(action, other) }))
    .filter((candidate) => candidate.likeness >= candidate.needed)
    .sort((a, b) => b.likeness - a.likeness);
  return best?.id ?? null;
}

/** Its words and nothing else, so that a full stop or a capital makes no difference. */
export function foldedText({ text }: Pick<Action, 'text'>): string {
  return wordsOf(text).join(' ');
}

/**
 * The share of telling words that both have among those that either has; 0 where they differ in a number or a single letter: form 3
 * is not form 4, and option A not option B.
 */
function likeness(first: Told, second: Told): number {
  if (marksOf(first) !== marksOf(second)) return 0;
  const [a, b] = [tellingWords(first.text), tellingWords(second.text)];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}

/** The numbers and single letters of its words, in order, without the words `a` and `y`. */
function marksOf({ text }: Told): string {
  return wordsOf(text)
    .filter((word) => (word.length === 1 && !stopWords.has(word)) || /^\p{N}+$/u.test(word))
    .join(' ');
}

function neededFor(first: Told, second: Told): number {
  const owners = new Set(first.owners.map(foldText));
  return second.owners.some((owner) => owners.has(foldText(owner))) ? enough.sameOwner : enough.otherwise;
}
