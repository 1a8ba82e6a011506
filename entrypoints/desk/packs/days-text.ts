import { packWords } from '../../../lib/words/pack-words';

const say = packWords.backup;

/** How long ago something was, in whole days. */
export function daysText(days: number): string {
  if (days === 0) return say.today;
  return days === 1 ? say.yesterday : say.daysAgo(days);
}
