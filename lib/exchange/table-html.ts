import type { Direction } from '../model/direction';
import { headerCells } from '../tables/header-cells';
import { splitMarks } from '../tables/split-marks';
import { writtenNumber } from '../tables/written-number';
import type { ToldTable } from './told-table';
import { xmlText } from './xml-text';

/** In CSS pixels: the text of an A4 or a Letter page between Word's margins. */
const pageWidth = 600;
/** Columns of long texts get no more than this share of letters, so that the others are not squeezed. */
const longest = 40;
const shortest = 5;
const sampled = 500;
const font = 'font-family:Calibri,Arial,sans-serif';

/**
 * A table as HTML for the clipboard, with its looks and widths on every cell, as Word, Outlook and Google Docs keep them. Excel is told to
 * take each cell as a text, so that nothing is calculated and a figure stays as it was printed.
 * @param table words of a page: escaped here
 */
export function tableHtml(table: ToldTable, lang: string, dir: Direction): string {
  const { header, rows, width, caption, below, source, url } = table;
  const widths = columnWidths(table);
  const numeric = Array.from({ length: width }, (_, column) => isNumeric(table, column));
  const cell = (tag: 'th' | 'td', text: string, column: number, columns: number, height: number, strong: boolean) => {
    const wide = widths.slice(column, column + columns).reduce((sum, each) => sum + each, 0);
    const spans = `${columns > 1 ? ` colspan="${columns}"` : ''}${height > 1 ? ` rowspan="${height}"` : ''}`;
    const atEnd = columns === 1 && numeric[column] === true;
    return `<${tag} width="${wide}"${spans} valign="top" dir="${dir}" style="${cellStyle(tag, dir, atEnd, strong)}">${xmlText(text)}</${tag}>`;
  };
  const head = headerCells(header, width).map((cells) => {
    const inRow = cells.map(({ text, column, columns, rows: height }) =>
      cell('th', text, column, columns, height, true),
    );
    return `<tr>${inRow.join('')}</tr>`;
  });
  const body = rows.map((row) => {
    if ('over' in row) return `<tr>${cell('td', row.over, 0, width, 1, row.strong)}</tr>`;
    const cells = Array.from({ length: width }, (_, column) =>
      cell('td', row.cells[column] ?? '', column, 1, 1, row.strong),
    );
    return `<tr>${cells.join('')}</tr>`;
  });
  const line = (text: string, style: string) =>
    `<p dir="${dir}" style="${font};${style};margin:0pt 0pt 4pt 0pt">${text}</p>`;
  const address = url === null ? '' : ` <a href="${xmlText(url)}">${xmlText(shownAddress(url))}</a>`;
  return [
    '<meta charset="utf-8">',
    `<div lang="${xmlText(lang)}" dir="${dir}">`,
    caption === '' ? '' : line(xmlText(caption), 'font-size:11pt;font-weight:bold'),
    `<table border="1" cellspacing="0" cellpadding="4" width="${pageWidth}" dir="${dir}" style="border-collapse:collapse;border:solid #BFBFBF 1pt">`,
    head.length > 0 ? `<thead>${head.join('')}</thead>` : '',
    `<tbody>${body.join('')}</tbody></table>`,
    ...below.map((text) => line(xmlText(text), 'font-size:9.5pt;color:#595959')),
    source === '' ? '' : line(`${xmlText(source)}.${address}`, 'font-size:9.5pt;color:#595959'),
    '</div>',
  ].join('');
}

/** Without the words that a text fragment searches for. */
const shownAddress = (url: string) => url.replace(/#?:~:text=.*$/s, '');

function cellStyle(tag: 'th' | 'td', dir: Direction, atEnd: boolean, strong: boolean): string {
  const align = atEnd || dir === 'rtl' ? 'right' : 'left';
  const look = `font-weight:${strong ? 'bold' : 'normal'}${tag === 'th' ? ';background-color:#F2F2F2' : ''}`;
  return `${font};font-size:10pt;${look};vertical-align:top;border:solid #BFBFBF 1pt;text-align:${align};mso-number-format:'\\@'`;
}

const cellsOf = (row: ToldTable['rows'][number]) => ('cells' in row ? row.cells : []);

/** Widths in pixels that come to `pageWidth`, by the longest text of each column. */
function columnWidths({ header, rows, width }: ToldTable): number[] {
  const all = [...header, ...rows.slice(0, sampled).map(cellsOf)];
  const weights = Array.from({ length: width }, (_, column) =>
    all.reduce((most, row) => Math.max(most, Math.min(longest, row[column]?.length ?? 0)), shortest),
  );
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => Math.round((weight / sum) * pageWidth));
}

function isNumeric({ rows }: ToldTable, column: number): boolean {
  const filled = rows
    .slice(0, sampled)
    .map((row) => (cellsOf(row)[column] ?? '').trim())
    .filter((text) => text !== '');
  return filled.length > 0 && filled.filter((text) => writtenNumber(splitMarks(text).text)).length * 2 > filled.length;
}
