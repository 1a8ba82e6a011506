import { plainText } from '../sanitize/plain-text';
import { columnName } from '../tables/column-name';
import { splitMarks } from '../tables/split-marks';
import { writtenNumber } from '../tables/written-number';
import type { ToldTable } from './told-table';

/** What Markdown would read as a sign of its own; `~` and bare addresses for the many that read more than CommonMark. */
const signs =
  /[\\`*_{}[\]<>#|~$]|(?<=^|\s)[-+=](?=\s|$)|[.)](?<=^\d+.)(?=\s|$)|(?<=\bhttps?):|(?<=\bwww)\.|(?<=[\w.+-])@|&(?=#?\w+;)/gi;

/** A table as GFM Markdown under its caption, with one row of headings: "Arrivals – Current week". Every text reads as what it is and nothing more. */
export function tableMarkdown({ header, rows, width, caption, below, source, url }: ToldTable): string {
  const heads = Array.from({ length: width }, (_, column) => {
    const { name, notes } = columnName(header, column);
    return notes.length === 0 ? name : `${name} [${notes.join(', ')}]`;
  });
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  const strong = (text: string, isStrong: boolean) => (isStrong && text !== '' ? `**${text}**` : text);
  const body = rows.map((row) =>
    line(
      Array.from({ length: width }, (_, column) => {
        const text = 'over' in row ? (column === 0 ? row.over : '') : (row.cells[column] ?? '');
        return strong(escaped(text), row.strong);
      }),
    ),
  );
  const rule = Array.from({ length: width }, (_, column) => (isNumeric(rows, column) ? '-:' : '-'));
  const cited = url === null ? escaped(source) : `${escaped(source)}, <${url.replace(/[<>\s]/g, encodeURIComponent)}>`;
  return [
    ...(caption === '' ? [] : [`**${escaped(caption)}**`]),
    [line(heads.map(escaped)), line(rule), ...body].join('\n'),
    ...below.map(escaped),
    ...(source === '' ? [] : [cited]),
  ]
    .join('\n\n')
    .concat('\n');
}

function escaped(text: string): string {
  return plainText(text).replace(/\s+/g, ' ').trim().replace(signs, '\\$&');
}

function isNumeric(rows: ToldTable['rows'], column: number): boolean {
  const filled = rows.flatMap((row) => ('cells' in row && row.cells[column]?.trim() ? [row.cells[column]] : []));
  return filled.length > 0 && filled.filter((text) => writtenNumber(splitMarks(text).text)).length * 2 > filled.length;
}
