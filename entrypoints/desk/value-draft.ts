import { deskWords } from '../../lib/words/desk-words';
import { readTypedDate } from './read-typed-date';
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

function oneDate(text: string): ReadDate {
  const read = readTypedDate(text);
  if ('value' in read) return read;
  return { error: read.problem === 'two-ways' ? say.dateTwoWays : say.dateWrong };
}
