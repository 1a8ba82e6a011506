import { parseDate } from '../../lib/capture/parse-date';
import { partialDateSchema } from '../../lib/model/partial-date';
import { deskWords } from '../../lib/words/desk-words';
import { type EditableField, editableFields, type SourceValue } from './source-value';

const say = deskWords.sources;

/** What is typed for a value: the period needs two texts, everything else one. */
export interface ValueDraft {
  first: string;
  second: string;
}

export function draftOfValue(value: SourceValue | null): ValueDraft {
  if (value === null) return { first: '', second: '' };
  if (Array.isArray(value)) return { first: value.join('\n'), second: '' };
  return typeof value === 'string' ? { first: value, second: '' } : { first: value.start, second: value.end };
}

/** @returns the value as the store keeps it (null: the field is left empty), or a sentence that says what is wrong */
export function readValue(field: EditableField, draft: ValueDraft): { value: SourceValue | null } | { error: string } {
  const first = draft.first.trim();
  const second = draft.second.trim();
  if (!first && !second) return { value: null };
  switch (editableFields[field]) {
    case 'text':
      return { value: first };
    case 'names':
      return { value: first.split('\n').flatMap((name) => name.trim() || []) };
    case 'date':
      return oneDate(first);
    case 'period':
      return periodOf(oneDate(first), oneDate(second));
  }
}

type ReadDate = { value: string } | { error: string };

function periodOf(start: ReadDate, end: ReadDate): { value: SourceValue } | { error: string } {
  if ('error' in start) return start;
  if ('error' in end) return end;
  return start.value.slice(0, end.value.length) > end.value.slice(0, start.value.length)
    ? { error: say.periodWrong }
    : { value: { start: start.value, end: end.value } };
}

/** A date as it is stored, or as people write it (`30 October 2026`), where that can be read in one way only. */
function oneDate(text: string): ReadDate {
  if (isDate(text)) return { value: text };
  if (partialDateSchema.safeParse(text).success) return { error: say.dateWrong };
  const found = parseDate(text);
  if (!found || found.start > 0 || found.end < text.length) return { error: say.dateWrong };
  return found.or === null ? { value: found.value } : { error: say.dateTwoWays };
}

/** The shape is right and the day exists. */
function isDate(text: string): boolean {
  if (!partialDateSchema.safeParse(text).success) return false;
  const moment = new Date(`${text}${'-01-01'.slice(0, 10 - text.length)}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
}
