import { findDates } from '../dates/find-dates';
import type { PartialDate } from '../model/partial-date';
import type { SourceFields } from '../model/source';
import type { EditionEntry } from './edition-entry';

/**
 * The date by which an edition is called: that for which the page stands, the end of its period, its publication, its edition, or
 * the latest day that its words name and that had come. Null where nothing says when: then it is called by the day of clipping.
 */
export function editionDate({
  fields,
  words,
  clippedAt,
}: Pick<EditionEntry, 'fields' | 'words' | 'clippedAt'>): PartialDate | null {
  const stated = sourceDates(fields).find((date) => date !== null);
  return stated ?? latestIn(words, clippedAt.slice(0, 10));
}

/** The dates by which a source may say of which edition it is, the surest first; null for each that it does not state. */
export function sourceDates(fields: SourceFields): (PartialDate | null)[] {
  return [
    fields.asOf.chosen?.value ?? null,
    fields.period.chosen?.value.end ?? null,
    fields.published.chosen?.value ?? null,
    latestIn(fields.edition.chosen?.value ?? ''),
    latestIn(fields.title.chosen?.value ?? ''),
  ];
}

/** The latest date that a text names, not after a day. */
export function latestIn(text: string, until: PartialDate = '9999'): PartialDate | null {
  const found = findDates(text.slice(0, 2_000), null).map(({ value }) => value);
  return found
    .filter((value) => value <= until)
    .reduce<PartialDate | null>((a, b) => (a !== null && a > b ? a : b), null);
}
