import { foldWords } from './fold-words';

/** Whether two texts can be as similar as `least` at all, by the characters they have; saves comparing most pairs. */
export function couldReach(one: string, other: string, least: number): boolean {
  const [a, b] = [foldWords(one), foldWords(other)];
  const left = new Map<string, number>();
  for (const character of a) left.set(character, (left.get(character) ?? 0) + 1);
  let shared = 0;
  for (const character of b) {
    const count = left.get(character) ?? 0;
    if (count > 0) shared += character.length;
    left.set(character, count - 1);
  }
  return 2 * shared >= least * (a.length + b.length);
}
