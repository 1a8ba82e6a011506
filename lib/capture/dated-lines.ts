import { type FoundDate, findDates, type NumericOrder } from '../dates/find-dates';
import { findShortDates } from '../dates/find-short-dates';
import type { PartialDate } from '../model/partial-date';
import { type DateRole, labelOf } from './date-labels';
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
  /** Whether it stands by itself or at the head of a text, as dates of publication do, and not in a sentence. */
  stands: boolean;
}

export interface ShownPeriod {
  value: Period;
  label: string;
  line: number;
}

const longestLabelLine = 60;

/** Alone on its line, in a short line that is no sentence, or as the dateline that opens a text: `GENEVA, 3 March 2020 –`. */
function standsAlone(line: string, start: number, end: number): boolean {
  const share = (end - start) / Math.max(1, line.length);
  if (share > 0.45) return true;
  if (line.length <= 110 && !/[.!?]["”’]?$/.test(line)) return true;
  return (
    start < 45 &&
    /^\s*(?:[)\]]\s*)?[-–—:|]/.test(line.slice(end)) &&
    !/(?<!\p{Ll})\p{Ll}{2,} \p{Ll}{2,} /u.test(line.slice(0, start))
  );
}

/** What a text says of itself, as old WordPress themes do: `This entry was posted on Tuesday, …`. */
const ofItself =
  /^(?:this (?:entry|post|article|page) (?:was|has been)|dies(?:er|e) (?:beitrag|eintrag|artikel) wurde|cet(?:te)? (?:entrée|article|billet) a été|est[ae] (?:entrada|artículo) (?:fue|ha sido)|quest[oa] (?:articolo|post|voce) è stat[oa])\s/iu;

/** Whether a label and little else stands before the date, as in `Published on Monday, 3 March 2020 by …`. */
function opensWith(label: string, lead: string): boolean {
  return label !== '' && (lead.trim().length <= label.length + 16 || (lead.length < 60 && ofItself.test(lead.trim())));
}

/** Of two times side by side with no word between them the later is that of the last change, as WordPress themes write them. */
function splitTimes(dates: ShownDate[], between: string, beside: boolean): void {
  const [first, second] = dates.slice(-2);
  if (!beside || !first || !second || between.trim() !== '' || !first.inTime || !second.inTime) return;
  const later = first.value > second.value ? first : second;
  if (first.value !== second.value) later.role = 'modified';
}

const allDates = (text: string, order: NumericOrder | null): FoundDate[] => {
  const whole = findDates(text, order, 8);
  return whole.length > 0 ? whole : findShortDates(text, order);
};

/** Every date in the first 300 characters of each line, its role read from the words before it or the line above. */
export function datedLines(
  lines: PageLine[],
  order: NumericOrder | null,
): { dates: ShownDate[]; periods: ShownPeriod[] } {
  const dates: ShownDate[] = [];
  const periods: ShownPeriod[] = [];
  lines.forEach((line, index) => {
    const text = line.text.slice(0, 300);
    if (!/(?:19|20)\d\d|[١٢]\d{0}[٠-٩]{3}|\d\s?[./-]\s?\d\d(?!\d)/.test(text)) return;
    const above = lines[index - 1]?.text ?? '';
    const heading = above.length <= longestLabelLine ? above : '';
    let from = 0;
    let before: FoundDate | null = null;
    for (const date of allDates(text, order)) {
      const lead = text.slice(from, date.start);
      const alone = from === 0 && lead.trim().length < 3;
      const label = labelOf(alone ? heading : lead);
      const inTime = line.times.some((time) => time.start <= date.start + 1 && date.end <= time.end + 1);
      const whole = findPeriod(text.slice(from));
      const range = findPeriod(text.slice(before?.start ?? from, date.end)) !== null;
      if (label?.role === 'period' && whole) periods.push({ value: whole, label: label.label, line: index });
      dates.push({
        value: date.value,
        or: date.or,
        role: range ? 'period' : (label?.role ?? null),
        label: label?.label ?? '',
        inTime,
        line: index,
        stands: inTime || opensWith(label?.label ?? '', lead) || standsAlone(line.text, date.start, date.end),
      });
      splitTimes(dates, lead, before !== null);
      // the first of two ends is one of a period too
      const first = dates.at(-2);
      if (range && before && first) first.role ??= 'period';
      before = date;
      from = date.end;
    }
  });
  return { dates, periods };
}
