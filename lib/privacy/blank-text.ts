import { blankDetails } from './blank-details';
import { findPersonalDetails } from './find-personal-details';

/** A text with `[…]` in place of each likely personal detail in it. */
export function blankText(text: string): string {
  return blankDetails(text, findPersonalDetails(text));
}
