import type { Cell } from './sheet';
import { xmlText } from './xml-text';

/** Where the looks of cells are collected while sheets are written; a cell names its look by number. */
export interface WorkbookStyles {
  header: number;
  of(cell: Cell): number;
  /** `xl/styles.xml`, once all sheets are written. */
  xml(): string;
}

const header = 1;
const text = 2;
/** Kept as text also where a person opens it to edit (`quotePrefix`), so that "=1+1" does not become a formula then. */
const guarded = 3;
const link = 4;
const builtInFormats = 164;

/** The few looks of a workbook: headings bold, text wrapped, links blue, and each format of numbers and dates that comes. */
export function workbookStyles(): WorkbookStyles {
  const formats: string[] = [];
  const formatted = (format: string) => {
    if (!formats.includes(format)) formats.push(format);
    return link + 1 + formats.indexOf(format);
  };
  return {
    header,
    of(cell) {
      if (cell === null || (cell.kind === 'text' && cell.runsOver)) return 0;
      if (cell.kind === 'number') return formatted(numberFormat(cell.decimals, cell.grouped));
      if (cell.kind === 'date') return formatted(cell.value.length > 10 ? 'yyyy\\-mm\\-dd\\ hh:mm' : 'yyyy\\-mm\\-dd');
      if (cell.kind === 'link') return link;
      return /^[=+\-@\t\n＝＋－＠']/.test(cell.value) ? guarded : text;
    },
    xml: () => stylesXml(formats),
  };
}

function numberFormat(decimals: number, grouped: boolean): string {
  return `${grouped ? '#,##0' : '0'}${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`;
}

function stylesXml(formats: string[]): string {
  const look = (font: number, format: number, wrap: boolean, more = '') =>
    `<xf numFmtId="${format}" fontId="${font}" fillId="0" borderId="0" xfId="0" applyFont="1" applyNumberFormat="1" applyAlignment="1"${more}><alignment vertical="top"${wrap ? ' wrapText="1"' : ''}/></xf>`;
  const looks = [
    look(0, 0, false),
    look(1, 0, true),
    look(0, 0, true),
    look(0, 0, true, ' quotePrefix="1"'),
    look(2, 0, false),
    ...formats.map((_, index) => look(0, builtInFormats + index, false)),
  ];
  const numFmts = formats.map(
    (code, index) => `<numFmt numFmtId="${builtInFormats + index}" formatCode="${xmlText(code)}"/>`,
  );
  const font = (look: string, colour: string) =>
    `<font>${look}<sz val="11"/>${colour}<name val="Calibri"/><family val="2"/></font>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    formats.length > 0 ? `<numFmts count="${formats.length}">${numFmts.join('')}</numFmts>` : '',
    `<fonts count="3">${font('', '')}${font('<b/>', '')}${font('<u/>', '<color rgb="FF0563C1"/>')}</fonts>`,
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${looks.length}">${looks.join('')}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    '</styleSheet>',
  ].join('');
}
