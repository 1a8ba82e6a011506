import { hasSameNumbers } from './exact-places';
import { smallLetters } from './searched-page';
import { squeeze } from './squeeze';

/** Whether two texts say the very same: white space, soft hyphens, capitals and the style of quotation marks apart. */
export function sameWords(one: string, other: string): boolean {
  return smallLetters(squeeze(one).key) === smallLetters(squeeze(other).key) && hasSameNumbers(one, other);
}
