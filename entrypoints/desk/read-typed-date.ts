import { parseDate } from '../../lib/dates/parse-date';
import { type PartialDate, partialDateSchema } from '../../lib/model/partial-date';

export type TypedDate = { value: PartialDate } | { problem: 'wrong' | 'two-ways' };

/** A date as it is stored, or as people write it (`30 October 2026`), where that can be read in one way only. */
export function readTypedDate(text: string): TypedDate {
  if (isDate(text)) return { value: text };
  if (partialDateSchema.safeParse(text).success) return { problem: 'wrong' };
  const found = parseDate(text);
  if (!found || found.start > 0 || found.end < text.length) return { problem: 'wrong' };
  return found.or === null ? { value: found.value } : { problem: 'two-ways' };
}

/** The shape is right and the day exists. */
function isDate(text: string): boolean {
  if (!partialDateSchema.safeParse(text).success) return false;
  const moment = new Date(`${text}${'-01-01'.slice(0, 10 - text.length)}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
}
