import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateCell, linkCell, momentCell, type Sheet, textCell } from '../../../lib/exchange/sheet';
import { sheetCsv } from '../../../lib/exchange/sheet-csv';
import { plainText } from '../../../lib/sanitize/plain-text';
import { spreadsheetCell } from '../../../lib/sanitize/spreadsheet-cell';
import { hostileTexts } from './clip-rows';
import { readCsv } from './read-csv';

const sheetOf = (rows: Sheet['rows']): Sheet => ({
  name: 'x',
  dir: 'ltr',
  columns: [
    { title: 'a', width: 8 },
    { title: '=b', width: 8 },
  ],
  rows,
});
const leadsFormula = /^[=+\-@\t\r\n＝＋－＠]/;

test.each(['-12', '−12 %', '+733', '-1,234.5', '+0.5%', '-3‰', '12', '−1\u00A0%'])(
  'the number %j stays a number',
  (text) => {
    expect(spreadsheetCell(text)).toBe(text);
  },
);

test.each([
  '＝1+1',
  '＋1',
  '－1',
  '＠x',
  '-1+1',
  '-12 per cent',
  '+41 22 000',
  '-1E2',
  '-',
  '+1=2',
  '\u0000=1',
  '-1\n',
])('%j is no formula and no number', (text) => {
  expect(spreadsheetCell(text)).toBe(`'${plainText(text)}`);
});

test('each kind of cell is written as it is read again', () => {
  const [, first, second, third] = readCsv(
    sheetCsv(
      sheetOf([
        [
          { kind: 'number', value: -1234.5, decimals: 2, grouped: true },
          { kind: 'number', value: 7, decimals: 0, grouped: false },
        ],
        [dateCell('2018-08-06'), momentCell('2018-08-06T11:30:00+02:00')],
        [linkCell('https://x.example/a,b'), null],
      ]),
    ),
  );
  expect(first).toEqual(['-1234.50', '7']);
  expect(second).toEqual(['2018-08-06', '2018-08-06T09:30:00.000Z']);
  expect(third).toEqual(['https://x.example/a,b', '']);
});

test('a date that is less exact, or no day, is text', () => {
  expect(['2018', '2018-06', '2018-02-31', ''].map(dateCell)).toEqual(
    ['2018', '2018-06', '2018-02-31', ''].map(textCell),
  );
});

test('an address that cannot be opened safely is no link', () => {
  expect(linkCell('javascript:alert(1)')).toEqual(textCell('javascript:alert(1)'));
});

test('a row that is shorter than the headings is filled, and a heading is no formula', () => {
  expect(readCsv(sheetCsv(sheetOf([[textCell('one')]])))).toEqual([
    ['a', "'=b"],
    ['one', ''],
  ]);
});

test('whatever a page says comes back whole, and leads no formula', { timeout: 30_000 }, () => {
  const text = fc.oneof(
    fc.constantFrom(...hostileTexts),
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
  );
  fc.assert(
    fc.property(fc.array(text, { minLength: 10, maxLength: 20 }), (values) => {
      const [, ...rows] = readCsv(sheetCsv(sheetOf(values.map((value) => [textCell(value)]))));
      const cells = rows.map(([cell = '']) => cell);
      expect(cells.map((cell) => cell.replace(/^'/, ''))).toEqual(
        values.map((value) => plainText(value).replace(/^'/, '')),
      );
      const formulas = cells.filter((cell) => leadsFormula.test(cell));
      expect(formulas.filter((cell) => !/^[+-]?[\d.,]+[ \u00A0\u202F]?[%‰]?$/.test(cell))).toEqual([]);
    }),
    { numRuns: 20 },
  );
});
