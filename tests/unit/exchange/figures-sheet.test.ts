import { expect, test } from 'vitest';
import type { CitedRow } from '../../../lib/exchange/figure-sheet-row';
import { figuresSheet } from '../../../lib/exchange/figures-sheet';
import { sheetCsv } from '../../../lib/exchange/sheet-csv';
import { workbookXlsx } from '../../../lib/exchange/workbook-xlsx';
import { hxlTags } from '../../../lib/tables/hxl-row';
import { makeCited, makeFigure } from '../briefing/figure-records';
import { makeClip, quoted } from '../briefing/records';
import { hostileTexts, newsSource } from './clip-rows';
import { hasValidator, officeErrors } from './installed-tools';
import { readCsv } from './read-csv';

const clip = makeClip(1, newsSource, quoted('Over 11,267 irregular migrants, provisional.'));
const figure = makeFigure(1, clip, '11,267', {
  ...{ qualifier: 'over', unitText: 'irregular migrants', what: 'registered', place: 'Albania', status: 'provisional' },
  ...{ period: { start: '2018-01-01', end: '2018-06-30' }, asOf: '2018-06-30', roundedTo: 5, settled: ['basis'] },
});
const row = (given: Partial<CitedRow> = {}): CitedRow => ({
  from: 'clip',
  topics: [{ number: 2, title: 'Arrivals' }],
  cited: makeCited(figure, newsSource, { edition: 'August 2018', transcribed: true, supersededBy: '2018-10-05' }),
  clip,
  ...{ partOf: '17,177', shareOf: '', shareIs: '' },
  ...given,
});

test('every field of a figure is in its own column', () => {
  const [heads = [], cells = []] = readCsv(sheetCsv(figuresSheet([row()])));
  const said = new Map(heads.map((head, index) => [head, cells[index]]));
  expect(Object.fromEntries(said)).toMatchObject({
    ...{
      Value: '11267',
      'As printed': '11,267',
      Qualifier: 'over',
      Unit: 'persons',
      'Unit as printed': 'irregular migrants',
    },
    ...{ 'Of what': 'registered', Measure: 'arrivals', Basis: 'cumulative', Place: 'Albania' },
    ...{ 'Period from': '2018-01-01', 'Period to': '2018-06-30', 'Figures as of': '2018-06-30', 'Rounded to': '5' },
    ...{
      Status: 'provisional',
      'Part of': '17,177',
      'Set by hand': 'basis',
      Edition: 'August 2018',
      Published: '2018-08-01',
    },
    ...{ 'Superseded by edition of': '2018-10-05', 'Transcribed by hand': 'yes', Item: '2. Arrivals' },
    'Where it stands': 'Over 11,267 irregular migrants, provisional.',
  });
});

test('a figure that was typed from a picture stands in what was typed', () => {
  const typed = { ...figure, stands: { in: 'typed' as const, at: 8, length: 6 } }; // literal of the union
  const given = row({ cited: makeCited(typed, newsSource), clip: { ...clip, typed: 'Albania 11,267 (chart 2)' } });
  const [heads = [], cells = []] = readCsv(sheetCsv(figuresSheet([given])));
  expect(cells[heads.indexOf('Where it stands')]).toBe('Albania 11,267 (chart 2)');
});

test('a row of HXL tags stands under the headings where it is asked for, and is one that programs know', () => {
  const without = readCsv(sheetCsv(figuresSheet([row()])));
  const tagged = readCsv(sheetCsv(figuresSheet([row()], { hxl: true })));
  expect(tagged).toEqual([without[0], tagged[1], without[1]]);
  expect(hxlTags(tagged[1] ?? [])).toEqual(tagged[1]);
  expect(new Set(tagged[1]).size).toBe(tagged[1]?.length);
});

test('what a source writes is never a formula', async () => {
  const rows = hostileTexts.map((hostile) => {
    const words = { what: hostile, place: hostile, unitText: hostile };
    return row({ cited: makeCited({ ...figure, ...words }, newsSource, { producer: hostile, edition: hostile }) });
  });
  const sheet = figuresSheet(rows, { hxl: true });
  for (const cell of readCsv(sheetCsv(sheet)).flat()) expect(cell).not.toMatch(/^[=@\t]/);
  if (hasValidator()) expect(officeErrors('x.xlsx', await workbookXlsx([sheet]))).toEqual([]);
}, 120_000);

test('what the digits may mean as well stands beside the value until somebody has said which it is', () => {
  const other = (settled: typeof figure.settled) => {
    const open = { ...figure, value: 198_686, printed: '198.686', otherValue: 198.686, settled };
    const [heads = [], cells = []] = readCsv(sheetCsv(figuresSheet([row({ cited: makeCited(open, newsSource) })])));
    return cells[heads.indexOf('Or else (to be settled)')];
  };
  expect([other([]), other(['value'])]).toEqual(['198.686', '']);
});

const valueCell = (value: number, printed: string) =>
  figuresSheet([row({ cited: makeCited({ ...figure, value, printed }, newsSource) })]).rows[0]?.[0];

test('thousands are parted where they were printed so, and decimals are not taken for them', () => {
  const isGrouped = (value: number, printed: string) => Reflect.get(Object(valueCell(value, printed)), 'grouped');
  expect([isGrouped(11267, '11,267'), isGrouped(13284, '13 284'), isGrouped(11267, '11267')]).toEqual([
    true,
    true,
    false,
  ]);
  expect([isGrouped(1234.5678, '1234.5678'), isGrouped(1.234, '1.234'), isGrouped(1234.5, '1,234.5')]).toEqual([
    false,
    false,
    true,
  ]);
});

test('a value that no cell writes in digits is told as it was printed', () => {
  expect(valueCell(1e21, '1,000 quintillion')).toEqual({ kind: 'text', value: '1,000 quintillion' });
  expect(valueCell(5e-7, '0.0000005')).toEqual({ kind: 'text', value: '0.0000005' });
  expect(valueCell(0.25, '0.25')).toEqual({ kind: 'number', value: 0.25, decimals: 2, grouped: false });
});

test('a clip that is not for attribution gives no address', () => {
  const hidden = { ...clip, nonAttributable: true };
  expect(sheetCsv(figuresSheet([row({ clip: hidden })]))).not.toContain('rovienna');
  expect(sheetCsv(figuresSheet([row()]))).toContain('rovienna');
});
