import type { Id } from '../../lib/model/id';
import type { Provenance, SourceFields } from '../../lib/model/source';
import type { SourceEdit } from '../../lib/services/source-edit';
import { clipWords } from '../../lib/words/clip-words';
import { partialDateText } from '../../lib/words/partial-date-text';

/** The fields a person may correct, and how each is written. */
export const editableFields = {
  title: 'text',
  producer: 'names',
  publisher: 'text',
  foundOn: 'text',
  published: 'date',
  modified: 'date',
  asOf: 'date',
  period: 'period',
  edition: 'text',
  language: 'text',
  licence: 'text',
} as const satisfies Partial<Record<keyof SourceFields, 'text' | 'names' | 'date' | 'period'>>;
export type EditableField = keyof typeof editableFields;
export const editableNames = Object.keys(editableFields) as EditableField[]; // the keys of a literal

export type SourceValue = string | string[] | { start: string; end: string };
export interface Candidate {
  value: SourceValue;
  from: Provenance;
  label: string;
}

/** A value of a field in the reader's words. */
export function sourceValueText(name: EditableField, value: SourceValue, locale: string): string {
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value === 'object')
    return clipWords.period(partialDateText(value.start, locale), partialDateText(value.end, locale));
  return editableFields[name] === 'date' ? partialDateText(value, locale) : value;
}

/** Where a value was read, with the page's own name for it. */
export function provenanceText({ from, label }: Candidate): string {
  return label && from !== 'person' ? `${clipWords.from[from]}: ${label}` : clipWords.from[from];
}

/** @returns the correction for the service; null where the value is of another kind than the field */
export function sourceEdit(sourceId: Id, field: EditableField, value: SourceValue | null): SourceEdit | null {
  switch (field) {
    case 'producer':
      return value === null || Array.isArray(value) ? { sourceId, field, value } : null;
    case 'period':
      return value === null || (typeof value === 'object' && 'start' in value) ? { sourceId, field, value } : null;
    case 'published':
    case 'modified':
    case 'asOf':
      return value === null || typeof value === 'string' ? { sourceId, field, value } : null;
    default:
      return value === null || typeof value === 'string' ? { sourceId, field, value } : null;
  }
}
