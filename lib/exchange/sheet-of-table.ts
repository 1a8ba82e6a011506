import type { TableContent } from '../model/clip-content';
import { labelText } from '../sanitize/label-text';
import { type TableFileWords, tableFileWords } from '../words/table-file-words';
import type { ClipRow } from './clip-row';
import { type Cell, linkCell, type Sheet } from './sheet';
import { tableSheet } from './table-sheet';

type TableRow = Pick<ClipRow, 'clip' | 'source'>;

/** One table as a sheet under this name, with its source below it. */
export function sheetOfTable(
  row: TableRow,
  content: TableContent,
  name: string,
  words: TableFileWords = tableFileWords,
): Sheet {
  const { lang, dir, nonAttributable } = row.clip;
  // notes name the source as a rule
  const told = nonAttributable ? { ...content, notes: [] } : content;
  const sheet = tableSheet({ content: told, lang, dir, name }, words);
  return { ...sheet, rows: [...sheet.rows, ...sourceRows(row, words)] };
}

/** Where the table comes from, apart from it; nothing where that may not be told. */
function sourceRows(row: TableRow, words: TableFileWords): Cell[][] {
  if (row.clip.nonAttributable) return [];
  const { producer, publisher } = row.source.fields;
  const names = producer.chosen?.value ?? [publisher.chosen?.value ?? ''];
  const told = [...names, pageTitleOf(row)].map((text) => labelText(text)).filter(Boolean);
  const line: Cell = { kind: 'text', value: words.noted(words.source, told.join(', ')), runsOver: true };
  return [[], [line], [linkCell(row.clip.canonicalUrl)]];
}

/** What the page of a table is called; empty where that may not be told. */
export function pageTitleOf({ clip, source }: TableRow): string {
  return clip.nonAttributable ? '' : (source.fields.title.chosen?.value ?? '');
}
