import type { PartialDate } from '../model/partial-date';
import { type DateRole, labelOf } from './date-labels';
import { findDates, type NumericOrder } from './find-dates';
import { findPeriod, type Period } from './find-period';
import type { PageLine } from './page-lines';

/** A date that the page shows, with what the page calls it. */
export interface ShownDate {
  value: PartialDate;
  or: PartialDate | null;
  role: DateRole | null;
  label: string;
  inTime: boolean;
  /** Index of its line. */
  line: number;
  /** Share of its line that is the date: near 1 where it stands alone. */
  share: number;
  /** Characters of its line before it. */
  before: number;
}

export interface ShownPeriod {
  value: Period;
  label: string;
  line: number;
}

const longestLabelLine = 60;

/** Every date in the first 300 characters of each line, its role read from the words before it or the line above. */
export function datedLines(
  lines: PageLine[],
  order: NumericOrder | null,
): { dates: ShownDate[]; periods: ShownPeriod[] } {
  const dates: ShownDate[] = [];
  const periods: ShownPeriod[] = [];
  lines.forEach((line, index) => {
    const text = line.text.slice(0, 300);
    if (!/(?:19|20)\d\d|[١٢]\d{0}[٠-٩]{3}/.test(text)) return;
    const above = lines[index - 1]?.text ?? '';
    const heading = above.length <= longestLabelLine ? above : '';
    let from = 0;
    for (const date of findDates(text, order, 8)) {
      const lead = text.slice(from, date.start);
      const alone = from === 0 && lead.trim().length < 3;
      const label = labelOf(alone ? heading : lead);
      const inTime = line.times.some((time) => time.start <= date.start + 1 && date.end <= time.end + 1);
      const whole = label?.role === 'period' || label?.role === 'as-of' ? findPeriod(text.slice(from)) : null;
      if (label?.role === 'period' && whole) periods.push({ value: whole, label: label.label, line: index });
      dates.push({
        value: date.value,
        or: date.or,
        role: whole ? 'period' : (label?.role ?? null),
        label: label?.label ?? '',
        inTime,
        line: index,
        share: (date.end - date.start) / Math.max(1, line.text.length),
        before: date.start,
      });
      from = date.end;
    }
  });
  return { dates, periods };
}
