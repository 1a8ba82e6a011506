import type { NumericOrder } from '../dates/find-dates';
import { numericOrderOf } from '../dates/numeric-order-of';
import type { PageLine } from './page-lines';

/** Who writes the month first in digits, by the Unicode CLDR: the United States and what follows them. */
const monthFirstTags = /^en-(us|ph|pr)\b|^es-(us|pr|pa)\b/i;
/** Where a slashed date is day first: English elsewhere, and nearly every other language; not where the year leads. */
const dayFirstTags = /^(?:en-(?:gb|ie|au|nz|in|za|ke|ng|sg|my|hk)\b|(?!en|zh|ja|ko|hu|lt|eu|mn)[a-z]{2,3}(?:\b|[-_]))/i;

/** A date of digits and a time in a zone of North America. */
const american = /\b\d{1,2}\/\s?\d{1,2}\/\d{2,4}\b.{0,12}\d{1,2}:\d{2}\s?[AP]M\s[ECMP][SD]?T\b/;

/** The order in which a date of the page says the year and month, or the day, that its address says. */
function orderByAddress(url: URL, lines: PageLine[]): NumericOrder | null {
  const stated = /\/((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?=\D|$)/.exec(url.pathname);
  if (!stated) return null;
  const [year, month, day] = [Number(stated[1]) % 100, Number(stated[2]), Number(stated[3])];
  for (const { text } of lines.slice(0, 400)) {
    for (const [, first, second, years] of text
      .slice(0, 200)
      .matchAll(/(?<!\d)(\d{1,2})[/-]\s?(\d{1,2})[/-](\d{2,4})(?!\d)/g)) {
      if (Number(years) % 100 !== year || first === second) continue;
      if (Number(second) === month && Math.abs(Number(first) - day) <= 1) return 'day-first';
      if (Number(first) === month && Math.abs(Number(second) - day) <= 1) return 'month-first';
    }
  }
  return null;
}

/** Whether numeric dates of this page put the day or the month first: by dates that leave no choice, then by language. */
export function numericOrder(lang: string, url: URL, lines: PageLine[]): NumericOrder | null {
  const told = numericOrderOf(lines.map(({ text }) => text.slice(0, 300)));
  if (told) return told === 'disputed' ? null : told;
  const addressed = orderByAddress(url, lines);
  if (addressed) return addressed;
  if (lines.some(({ text }) => american.test(text.slice(0, 200)))) return 'month-first';
  if (monthFirstTags.test(lang) || /\.(gov|mil|us)$/.test(url.hostname)) return 'month-first';
  if (dayFirstTags.test(lang) || /\.(uk|ie|au|nz|za|in|fr|es|de|it)$/.test(url.hostname)) return 'day-first';
  return null;
}
