import { decimalSignIn } from './decimal-sign';
import type { DecimalSign } from './written-number';

/** Languages that part thousands with a space: their point or comma there comes from elsewhere. */
const withSpace = /^(?:fr|pl|cs|sk|ru|uk|be|bg|hu|fi|sv|nb|nn|no|et|lv|lt|sq|hy|ka|kk)(?:-|$)/i;

/** Which of point and comma parts thousands in a language; null where neither does, or its writers use both. */
export function groupSignIn(lang: string): DecimalSign | null {
  const decimal = decimalSignIn(lang);
  if (decimal === '.') return ',';
  return decimal === null || withSpace.test(lang) ? null : '.';
}
