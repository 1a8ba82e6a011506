import { type ExchangeWords, exchangeWords } from '../words/exchange-words';
import type { ClipRow } from './clip-row';
import type { Sheet } from './sheet';
import { sheetNames } from './sheet-names';
import { pageTitleOf, sheetOfTable } from './sheet-of-table';

const mostTables = 50;

/**
 * The clipped tables, each as a sheet of its own: its headings, its rows, and below them its source. The name of a sheet begins
 * with the number that the clip has in `clipsSheet` of the same rows. At most 50 tables, the first ones. Cells are as they
 * were clipped; those that are numbers beyond doubt are numbers (`table-sheet.ts`).
 */
export function tableSheets(rows: ClipRow[], words: ExchangeWords = exchangeWords): Sheet[] {
  const tables = rows.flatMap((row, index) => {
    const { content } = row.clip;
    return content.kind === 'table' ? [{ row, content, number: index + 1 }] : [];
  });
  const kept = tables.slice(0, mostTables);
  const names = sheetNames(
    kept.map(({ row, content, number }) => `${number} ${content.caption || pageTitleOf(row) || words.sheets.table}`),
    words.sheets.table,
  );
  return kept.map(({ row, content }, index) => sheetOfTable(row, content, names[index] ?? '', words.table));
}
