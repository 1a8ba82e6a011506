import type { TableContent } from '../model/clip-content';
import { labelText } from '../sanitize/label-text';
import { type ExchangeWords, exchangeWords } from '../words/exchange-words';
import type { ClipRow } from './clip-row';
import { plainNumber } from './plain-number';
import { type Cell, linkCell, type Sheet, textCell } from './sheet';
import { sheetNames } from './sheet-names';

const mostTables = 50;
const narrowest = 8;
const widest = 40;

/**
 * The clipped tables, each as a sheet of its own: its headings, its rows, and below them its source. The name of a sheet begins
 * with the number that the clip has in `clipsSheet` of the same rows. At most 50 tables, the first ones. Cells are as they
 * were clipped; those that are numbers beyond doubt are numbers.
 */
export function tableSheets(rows: ClipRow[], words: ExchangeWords = exchangeWords): Sheet[] {
  const tables = rows.flatMap((row, index) => {
    const { content } = row.clip;
    return content.kind === 'table' ? [{ row, content, number: index + 1 }] : [];
  });
  const kept = tables.slice(0, mostTables);
  const names = sheetNames(
    kept.map(({ row, content, number }) => `${number} ${content.caption || titleOf(row) || words.sheets.table}`),
    words.sheets.table,
  );
  return kept.map(({ row, content }, index) => ({
    name: names[index] ?? '',
    dir: row.clip.dir,
    columns: columnsOf(content, words),
    rows: [...content.rows.map((cells) => cells.map((cell) => cellOf(cell, row.clip.lang))), ...sourceRows(row, words)],
  }));
}

/** Header rows as one: "Arrivals – Previous week"; a heading that goes over several rows stands once. */
function columnsOf({ header, rows }: TableContent, words: ExchangeWords): Sheet['columns'] {
  const width = Math.max(1, ...[...header, ...rows].map((row) => row.length));
  return Array.from({ length: width }, (_, column) => {
    const headings = header.map((row) => (row[column] ?? '').trim());
    const told = headings.filter((text, row) => text !== '' && text !== headings[row - 1]);
    const title = words.headings(told) || words.column(column + 1);
    const longest = Math.max(title.length, ...rows.slice(0, 200).map((row) => row[column]?.length ?? 0));
    return { title, width: Math.min(Math.max(longest + 2, narrowest), widest) };
  });
}

function cellOf(text: string, lang: string): Cell {
  const number = plainNumber(text, lang);
  return number === null ? textCell(text) : { kind: 'number', ...number };
}

/** Where the table comes from, apart from it; nothing where that may not be told. */
function sourceRows(row: ClipRow, words: ExchangeWords): Cell[][] {
  if (row.clip.nonAttributable) return [];
  const { producer, publisher } = row.source.fields;
  const names = producer.chosen?.value ?? [publisher.chosen?.value ?? ''];
  const told = [...names, titleOf(row)].map((text) => labelText(text)).filter(Boolean);
  const line: Cell = { kind: 'text', value: words.noted(words.source, told.join(', ')), runsOver: true };
  return [[], [line], [linkCell(row.clip.canonicalUrl)]];
}

function titleOf({ clip, source }: ClipRow): string {
  return clip.nonAttributable ? '' : (source.fields.title.chosen?.value ?? '');
}
