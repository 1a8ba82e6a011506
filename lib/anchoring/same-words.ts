import { hasSameNumbers } from './exact-places';
import { squeeze } from './squeeze';

/** Whether two texts say the very same: white space, soft hyphens, capitals and the style of quotation marks apart. */
export function sameWords(one: string, other: string): boolean {
  return squeeze(one).key.toLowerCase() === squeeze(other).key.toLowerCase() && hasSameNumbers(one, other);
}
