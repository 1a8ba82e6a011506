import type { NumericOrder } from '../dates/find-dates';
import { numericOrderOf } from '../dates/numeric-order-of';
import type { PageLine } from './page-lines';

const monthFirstTags = /^en-(us|ph)\b/i;
const dayFirstTags =
  /^(en-(gb|ie|au|nz|in|za|ke|ng)|fr|es|de|it|pt|nl|ar|ru|pl|tr|cs|da|nb|no|fi|el|uk|ro|bg|hr|sr|bs|sq|mk)\b/i;

/** Whether numeric dates of this page put the day or the month first: by dates that leave no choice, then by language. */
export function numericOrder(lang: string, url: URL, lines: PageLine[]): NumericOrder | null {
  const told = numericOrderOf(lines.map(({ text }) => text.slice(0, 300)));
  if (told) return told === 'disputed' ? null : told;
  if (monthFirstTags.test(lang) || /\.(gov|mil|us)$/.test(url.hostname)) return 'month-first';
  if (dayFirstTags.test(lang) || /\.(uk|ie|au|nz|za|in|fr|es|de|it)$/.test(url.hostname)) return 'day-first';
  return null;
}
