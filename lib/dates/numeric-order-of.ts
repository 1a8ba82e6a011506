import type { NumericOrder } from './find-dates';

/** Which of two numbers is the day in the numeric dates of a text: by those that leave no choice; null where none tells, or they disagree. */
export function numericOrderOf(texts: Iterable<string>): NumericOrder | null {
  let dayFirst = 0;
  let monthFirst = 0;
  for (const text of texts) {
    for (const match of text
      .slice(0, 2_000)
      .matchAll(/(?<![\d/.-])(\d{1,2})[/-](\d{1,2})[/-](?:\d{4}|\d{2})(?![\d/-])/g)) {
      const [first, second] = [Number(match[1]), Number(match[2])];
      if (first > 12 && second <= 12) dayFirst += 1;
      if (second > 12 && first <= 12) monthFirst += 1;
    }
  }
  if (dayFirst > 0 === monthFirst > 0) return null;
  return dayFirst > 0 ? 'day-first' : 'month-first';
}
