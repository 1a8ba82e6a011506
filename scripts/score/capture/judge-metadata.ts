import { comparable } from '../../../lib/capture/word-overlap';
import { findDates } from '../../../lib/dates/find-dates';
import type { GoldenPage } from './golden-pages';

export type Verdict = 'right' | 'wrong' | 'missing';
export type MetadataField = 'title' | 'author' | 'site' | 'published';

/** What a reader says of a page. */
export interface ReadMetadata {
  title: string | null;
  author: string[] | null;
  site: string | null;
  published: string | null;
}

const names = (list: string[]) =>
  list
    .flatMap((name) => name.split(/\s*[,;]\s+|\s+(?:and|und|et|y)\s+/))
    .map(comparable)
    .filter((name) => name !== '')
    .sort()
    .join('; ');
const site = (name: string) => comparable(name).replace(/^the /, '');
const day = (date: string) => findDates(date)[0]?.value ?? /^\d{4}/.exec(date)?.[0] ?? date;

function same(field: MetadataField, read: ReadMetadata, truth: GoldenPage['truth']): boolean {
  if (field === 'author') return names(read.author ?? []) === names(truth.author ?? []);
  const [given, known] = [read[field] ?? '', truth[field] ?? ''];
  if (field === 'title') return comparable(given) === comparable(known);
  if (field === 'site') return site(given) === site(known);
  return day(given).startsWith(day(known));
}

/** Whether a reader's value is the true one: titles and names by their words, dates by their day. Null where nothing is known. */
export function judgeMetadata(field: MetadataField, read: ReadMetadata, truth: GoldenPage['truth']): Verdict | null {
  const known = truth[field];
  if (known === undefined) return null;
  const isEmpty = read[field] === null || read[field] === undefined || String(read[field]).trim() === '';
  if (known === null || known.length === 0) return isEmpty ? 'right' : 'wrong';
  if (isEmpty) return 'missing';
  return same(field, read, truth) ? 'right' : 'wrong';
}
