import type { PartialDate } from '../model/partial-date';

const shapes: Record<number, Intl.DateTimeFormatOptions> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'short' },
  10: { year: 'numeric', month: 'short', day: 'numeric' },
};

/**
 * A date in the reader's manner, exactly as precise as it is: "2018", "Jun 2018", "28 Jun 2018".
 * @param locale a BCP 47 tag; the reader's own when absent. English reads day before month, as the sources do.
 */
export function partialDateText(date: PartialDate, locale?: string): string {
  const moment = new Date(`${date}${'-01-01'.slice(0, 10 - date.length)}T00:00:00Z`);
  if (Number.isNaN(moment.getTime())) return date;
  const asked = locale ?? new Intl.DateTimeFormat().resolvedOptions().locale;
  const manner = asked === 'en-US' || asked === 'en' ? 'en-GB' : asked;
  return new Intl.DateTimeFormat(manner, { ...shapes[date.length], timeZone: 'UTC' }).format(moment);
}
