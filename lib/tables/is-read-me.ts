import type { TableContent } from '../model/clip-content';
import { readTableData } from './read-table-data';

const named =
  /^(?:read ?[-_]?me|about(?: th(?:is|ese) (?:data|dataset|file|workbook))?|notes?|metadata|cover(?: sheet)?|introduction|lisez[- ]?moi|à propos|l[eé]a ?me|acerca de|اقرأني)\b/i;
const mostColumns = 3;
/** A cell of so many characters explains something. */
const longCell = 60;

/**
 * Whether pasted cells are the sheet that explains a file, and not its data: nothing but words, in two or three columns, under a title that says so or in
 * sentences. A list of names, even of a few columns, is data.
 */
export function isReadMe(content: Pick<TableContent, 'caption' | 'header' | 'rows' | 'notes'>): boolean {
  const { columns, rows, hxl } = readTableData(content, '');
  const cells = [content.caption, ...content.header.flat(), ...content.rows.flat()];
  if (hxl || columns.length > mostColumns || columns.some(({ type }) => type === 'number')) return false;
  if (named.test(cells.find((cell) => cell.trim() !== '')?.trim() ?? '')) return true;
  const explained = rows.filter((row) => row.cells.some(({ text }) => text.length >= longCell)).length;
  return rows.length > 0 && explained * 2 > rows.length;
}
