import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainNumber } from '../../../lib/exchange/plain-number';
import { sheetNames } from '../../../lib/exchange/sheet-names';
import { tableSheets } from '../../../lib/exchange/table-sheets';
import { quoted } from '../briefing/records';
import { hostileTexts, makeRow, table } from './clip-rows';

test.each([
  ['1,234', 1234, 0, true],
  ['12.50', 12.5, 2, false],
  ['-68', -68, 0, false],
  ['−1,234.5', -1234.5, 1, true],
  ['0', 0, 0, false],
  [' 2018 ', 2018, 0, false],
])('%j is a number on an English page', (text, value, decimals, grouped) => {
  expect(plainNumber(text, 'en-GB')).toEqual({ value, decimals, grouped });
});

test.each([
  '05230',
  '007',
  '1,23',
  '12,34,567',
  '+733',
  '12 %',
  '1 234',
  '1e5',
  '0x1A',
  '=1',
  '',
  '–',
  '10-12',
  '٣٤',
  '1234567890123456',
  '1.',
  '.5',
  'BA01',
])('%j stays text', (text) => {
  expect(plainNumber(text, 'en')).toBeNull();
});

test('signs that mean something else in another language make no number there', () => {
  const read = (lang: string) =>
    ['560', '1,234', '12.500', '1,234,567', '1,234.5'].map((text) => plainNumber(text, lang)?.value);
  expect(read('en')).toEqual([560, 1234, 12.5, 1_234_567, 1234.5]);
  expect(read('es')).toEqual([560, undefined, undefined, undefined, undefined]);
  expect(read('')).toEqual([560, undefined, undefined, 1_234_567, 1234.5]);
});

test('a clipped table is a sheet with one row of headings, its rows and its source', () => {
  const header = [
    ['Country', 'Arrivals', 'Arrivals'],
    ['Country', 'Previous week', 'Current week'],
  ];
  const rows = [
    ['Greece', '398', '1,186'],
    ['BA01', '05230', '40 %'],
  ];
  const [sheet, ...others] = tableSheets([
    makeRow(1, quoted('x')),
    makeRow(2, table(header, rows, 'Arrivals: by [country]')),
  ]);
  expect(others).toEqual([]);
  expect(sheet?.name).toBe('2 Arrivals by country');
  expect(sheet?.columns.map(({ title }) => title)).toEqual([
    'Country',
    'Arrivals – Previous week',
    'Arrivals – Current week',
  ]);
  const text = (value: string) => ({ kind: 'text', value });
  expect(sheet?.rows).toEqual([
    [
      text('Greece'),
      { kind: 'number', value: 398, decimals: 0, grouped: false },
      { kind: 'number', value: 1186, decimals: 0, grouped: true },
    ],
    [text('BA01'), text('05230'), text('40 %')],
    [],
    [{ ...text('Source: IOM, UNHCR, Increased Secondary Displacement in Western Balkans'), runsOver: true }],
    [{ kind: 'link', url: 'https://rovienna.iom.example/news/increased-displacement?a=1&b=2' }],
  ]);
});

test('a table without headings has numbered ones', () => {
  expect(tableSheets([makeRow(1, table([], [['a', 'b']]))])[0]?.columns.map(({ title }) => title)).toEqual([
    'Column 1',
    'Column 2',
  ]);
});

test('a table that is not for attribution names no source, neither below nor in its name', () => {
  const sheets = tableSheets([makeRow(1, table([['a']], [['1']]), { nonAttributable: true })]);
  expect(sheets[0]?.rows).toHaveLength(1);
  expect(JSON.stringify(sheets)).not.toMatch(/IOM|iom|Increased/);
});

test('an Arabic table runs from the right', () => {
  expect(tableSheets([makeRow(1, table([['أ']], [['1']]), { dir: 'rtl', lang: 'ar' })])[0]?.dir).toBe('rtl');
});

test('there are at most fifty tables', () => {
  const rows = Array.from({ length: 60 }, (_, index) => makeRow(index, table([['a']], [['1']], 'Same name')));
  const names = tableSheets(rows).map(({ name }) => name);
  expect(names).toHaveLength(50);
  expect(names.at(-1)).toBe('50 Same name');
});

test('names of sheets are what every workbook takes, each once, and good ones stay', { timeout: 30_000 }, () => {
  expect(sheetNames(['Arrivals', 'arrivals', "'a/b'", '', 'History', 'x'.repeat(40), 'x'.repeat(40)], 'Table')).toEqual(
    [...['Arrivals', 'arrivals (2)', 'a b', 'Table', 'History_'], ...['x'.repeat(31), `${'x'.repeat(27)} (2)`]],
  );
  const name = fc.oneof(
    fc.constantFrom(...hostileTexts, 'a', 'A', 'a (2)'),
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
  );
  fc.assert(
    fc.property(fc.array(name, { maxLength: 12 }), (names) => {
      const made = sheetNames(names, 'Table');
      expect(new Set(made.map((text) => text.toLowerCase())).size).toBe(names.length);
      for (const text of made) expect(text).toMatch(/^(?!')[^[\]:*?/\\\p{Cc}\p{Cs}]{1,31}(?<!')$/u);
      expect(sheetNames(made, 'Table')).toEqual(made);
    }),
  );
});
