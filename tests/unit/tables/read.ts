import { readTableData } from '../../../lib/tables/read-table-data';

/** A table of these cells, read. */
export const read = (
  rows: string[][],
  { header = [] as string[][], notes = [] as string[], lang = '', caption = '' } = {},
) => readTableData({ caption, header, rows, notes }, lang);
