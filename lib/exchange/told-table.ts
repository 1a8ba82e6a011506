import type { TableContent } from '../model/clip-content';
import { labelText } from '../sanitize/label-text';
import { safeUrl } from '../sanitize/safe-url';
import { rowKinds } from '../tables/row-kinds';
import { tableFileWords as words } from '../words/table-file-words';
import { tableWords } from '../words/table-words';
import type { ClipRow } from './clip-row';
import { pageTitleOf } from './sheet-of-table';

/** A clipped table as it is told in another document. */
export interface ToldTable {
  caption: string;
  header: string[][];
  /** `over`: one text over all columns. */
  rows: ({ over: string; strong: boolean } | { cells: string[]; strong: boolean })[];
  width: number;
  /** Its notes, and how much there is of it. */
  below: string[];
  /** "Source: IOM, Arrivals, published 2018-06, clipped 2018-08-06". */
  source: string;
  url: string | null;
}

/**
 * What goes along with a table: rows that name others over all columns, totals set out, notes, source. One that is not for attribution
 * goes without its notes, which name the source as a rule.
 * @param day on which it was clipped, as ISO 8601 writes it
 */
export function toldTable(
  { clip, source }: Pick<ClipRow, 'clip' | 'source'>,
  content: TableContent,
  day: string,
): ToldTable {
  const { header, rows, notes, rowCount, columnCount, caption } = content;
  const width = [...header, ...rows].reduce((most, row) => Math.max(most, row.length), 0);
  const part = tableWords.partOf([rows.length, rowCount], [width, columnCount]);
  const kinds = rowKinds(rows);
  const secret = clip.nonAttributable;
  const { producer, publisher, published } = source.fields;
  const names = producer.chosen?.value ?? [publisher.chosen?.value ?? ''];
  const facts = secret
    ? []
    : [
        ...[...names, pageTitleOf({ clip, source })].map((text) => labelText(text)),
        published.chosen ? words.published(published.chosen.value) : '',
        words.clipped(day),
      ].filter(Boolean);
  return {
    caption: labelText(caption),
    header,
    rows: rows.map((row, index) => {
      const kind = kinds[index];
      if (kind === 'group' || kind === 'note')
        return { over: row.find((cell) => cell.trim() !== '') ?? '', strong: kind === 'group' };
      return { cells: row, strong: kind === 'total' };
    }),
    width,
    below: [...(secret ? [] : notes), ...(part === '' ? [] : [part])],
    source: facts.length === 0 ? '' : words.noted(words.source, facts.join(', ')),
    url: secret ? null : safeUrl(clip.fragmentUrl ?? clip.canonicalUrl),
  };
}
