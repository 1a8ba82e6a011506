import type { NumericOrder } from '../dates/find-dates';
import type { PageLine } from './page-lines';

const monthFirstTags = /^en-(us|ph)\b/i;
const dayFirstTags =
  /^(en-(gb|ie|au|nz|in|za|ke|ng)|fr|es|de|it|pt|nl|ar|ru|pl|tr|cs|da|nb|no|fi|el|uk|ro|bg|hr|sr|bs|sq|mk)\b/i;

/** Whether numeric dates of this page put the day or the month first: by dates that leave no choice, then by language. */
export function numericOrder(lang: string, url: URL, lines: PageLine[]): NumericOrder | null {
  let dayFirst = 0;
  let monthFirst = 0;
  for (const line of lines) {
    const match = /(?<!\d)(\d{1,2})[/-](\d{1,2})[/-](?:19|20)\d\d/.exec(line.text.slice(0, 300));
    if (!match) continue;
    const [first, second] = [Number(match[1]), Number(match[2])];
    if (first > 12 && second <= 12) dayFirst += 1;
    if (second > 12 && first <= 12) monthFirst += 1;
  }
  if (dayFirst > 0 && monthFirst === 0) return 'day-first';
  if (monthFirst > 0 && dayFirst === 0) return 'month-first';
  if (dayFirst + monthFirst > 0) return null;
  if (monthFirstTags.test(lang) || /\.(gov|mil|us)$/.test(url.hostname)) return 'month-first';
  if (dayFirstTags.test(lang) || /\.(uk|ie|au|nz|za|in|fr|es|de|it)$/.test(url.hostname)) return 'day-first';
  return null;
}
