import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sheetNames } from '../../../lib/exchange/sheet-names';
import { tableSheets } from '../../../lib/exchange/table-sheets';
import { quoted } from '../briefing/records';
import { hostileTexts, makeRow, table } from './clip-rows';

test('a clipped table is a sheet with one row of headings, its rows and its source', () => {
  const header = [
    ['Country', 'Arrivals', 'Arrivals'],
    ['Country', 'Previous week', 'Current week'],
  ];
  const rows = [
    ['Greece', '398', '1,186'],
    ['BA01', '230', '40 %'],
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
    [text('BA01'), { kind: 'number', value: 230, decimals: 0, grouped: false }, text('40 %')],
    [],
    [{ ...text('Source: IOM, UNHCR, Increased Secondary Displacement in Western Balkans'), runsOver: true }],
    [{ kind: 'link', url: 'https://rovienna.iom.example/news/increased-displacement?a=1&b=2' }],
  ]);
});

const cellsOf = (rows: string[][], header: string[][] = [], row = {}) =>
  tableSheets([makeRow(1, table(header, rows), row)])[0]?.rows.map((cells) =>
    cells.map((cell) =>
      cell?.kind === 'number' ? cell.value.toFixed(cell.decimals) : cell?.kind === 'text' ? cell.value : '',
    ),
  ) ?? [];

test.each([
  ['05230', '05230'],
  ['1,234.50', '1234.50'],
  ['−68', '-68'],
  ['(1,234)', '-1234'],
  ['12,34,567', '1234567'],
  ['10-12', '10-12'],
  ['=1', '=1'],
  ['1e5', '1e5'],
  ['1234567890123456', '1234567890123456'],
  ['-', '-'],
])('on an English page the cell %j goes out as %j', (text, written) => {
  expect(
    cellsOf([
      ['a', text],
      ['b', 'x'],
      ['c', 'y'],
    ])[0]?.[1],
  ).toBe(written);
});

test('signs that mean something else in another language make another number there, or none where nobody can tell', () => {
  const read = (lang: string) => cellsOf([['a', '1,234']], [], { lang })[0]?.[1];
  expect([read('en'), read('es'), read('')]).toEqual(['1234', '1.234', '1,234']);
});

test('marks of notes leave the numbers and stand in a column of their own, and the notes below', () => {
  const content = {
    ...table(
      [['Place', 'Persons²']],
      [
        ['Site A', '61,012¹'],
        ['Site B', '7'],
      ],
    ),
    notes: ['¹ Estimate.'],
  };
  const [sheet] = tableSheets([makeRow(1, content)]);
  expect(sheet?.columns.map(({ title }) => title)).toEqual(['Place', 'Persons [2]', 'Notes']);
  expect(sheet?.rows[0]).toEqual([
    { kind: 'text', value: 'Site A' },
    { kind: 'number', value: 61_012, decimals: 0, grouped: true },
    { kind: 'text', value: 'Persons [2]: 1' },
  ]);
  expect(sheet?.rows[3]).toEqual([{ kind: 'text', value: '1: Estimate.', runsOver: true }]);
});

test('rows that name others become a column, a unit of all its cells goes into the heading, and HXL tags stay', () => {
  const header = [['Site', 'Share']];
  const rows = [
    ['#loc', '#indicator'],
    ['North', 'North'],
    ['A', '40 %'],
    ['B', '7.5 %'],
  ];
  const [sheet] = tableSheets([makeRow(1, table(header, rows))]);
  expect(sheet?.columns.map(({ title }) => title)).toEqual(['Group', 'Site', 'Share (%)']);
  expect(cellsOf(rows, header).slice(0, 3)).toEqual([
    ['', '#loc', '#indicator'],
    ['North', 'A', '40'],
    ['North', 'B', '7.5'],
  ]);
});

test('how much there is of a table goes along', () => {
  const [sheet] = tableSheets([makeRow(1, { ...table([['a']], [['1'], ['2']]), rowCount: 5120 })]);
  expect(JSON.stringify(sheet?.rows)).toContain('"2 of 5,120 rows"');
  const [wide] = tableSheets([makeRow(1, { ...table([['a']], [['1'], ['2']]), rowCount: 5120, columnCount: 312 })]);
  expect(JSON.stringify(wide?.rows)).toContain('"2 of 5,120 rows, 1 of 312 columns"');
});

test('a table without headings has numbered ones', () => {
  expect(tableSheets([makeRow(1, table([], [['a', 'b']]))])[0]?.columns.map(({ title }) => title)).toEqual([
    'Column 1',
    'Column 2',
  ]);
});

test('a table that is not for attribution names no source, neither below nor in its name', () => {
  const sheets = tableSheets([
    makeRow(1, { ...table([['a']], [['1']]), notes: ['Source: IOM'] }, { nonAttributable: true }),
  ]);
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
