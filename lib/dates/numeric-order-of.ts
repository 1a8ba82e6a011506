import type { NumericOrder } from './find-dates';

/**
 * Which of two numbers is the day in the numeric dates of texts, by those that leave no choice: `disputed` where they disagree, null
 * where none tells.
 */
export function numericOrderOf(texts: Iterable<string>): NumericOrder | 'disputed' | null {
  let dayFirst = false;
  let monthFirst = false;
  for (const text of texts) {
    for (const match of text
      .slice(0, 2_000)
      .matchAll(/(?<![\d/.-])(\d{1,2})[/-](\d{1,2})[/-](?:\d{4}|\d{2})(?![\d/-])/g)) {
      const [first, second] = [Number(match[1]), Number(match[2])];
      if (first > 12 && second <= 12) dayFirst = true;
      if (second > 12 && first <= 12) monthFirst = true;
    }
  }
  if (dayFirst && monthFirst) return 'disputed';
  return dayFirst ? 'day-first' : monthFirst ? 'month-first' : null;
}
