import type { Instant } from '../../lib/model/instant';
import { partialDateText } from '../../lib/words/partial-date-text';

/** The day of a moment where the reader is. */
export function localDay(instant: Instant): string {
  const moment = new Date(instant);
  const two = (part: number) => `${part}`.padStart(2, '0');
  return partialDateText(`${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`);
}
