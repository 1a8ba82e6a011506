import { describe, expect, it } from 'vitest';
import { checkFigures } from '../../../lib/figures/check-figures';
import { findTableFigures } from '../../../lib/figures/find-table-figures';
import { seriesOf } from '../../../lib/figures/series-of';
import type { CitedFigure } from '../../../lib/model/cited-figure';
import type { FigureCheck } from '../../../lib/model/figure-check';
import { cited, idOf } from './cited';

const told = { lang: 'en', published: '2019-07-02', asOf: null, period: null };

function read(caption: string, [header = [], ...rows]: string[][]) {
  return findTableFigures(
    { kind: 'table', quote: caption, caption, header: [header], rows, notes: [], rowCount: null },
    told,
  );
}

function citedFrom(found: ReturnType<typeof read>, source: Parameters<typeof cited>[2] = {}, first = 1) {
  const id = (at: number | null | undefined) => (at == null ? null : idOf(at + first));
  return found.map(({ partOf, share, ...facts }, index) =>
    cited(
      index + first,
      { ...facts, partOfId: id(partOf), shareOfId: id(share?.of), shareIsId: id(share?.is) },
      source,
    ),
  );
}

function checked(...editions: CitedFigure[][]): FigureCheck[] {
  const figures = editions.flat();
  return checkFigures(figures, seriesOf(figures), { date: '2019-07-10', today: '2019-07-05' });
}

describe('a table whose rows go across months', () => {
  const monthly = [
    ['Month', 'Jan', 'Feb', 'Mar', 'Total'],
    ['Arrivals', '120', '340', '1,055', '1,515'],
  ];

  it('ties the months to their total, each month for itself and the total since January', () => {
    const found = read('Arrivals to the northern harbours per month, 2019 (March edition)', monthly);
    expect(found.map(({ value, partOf, basis }) => [value, partOf, basis])).toEqual([
      [120, 3, 'period'],
      [340, 3, 'period'],
      [1_055, 3, 'period'],
      [1_515, null, 'cumulative'],
    ]);
    expect(found[3]?.period).toEqual({ start: '2019-01', end: '2019-03' });
    expect(found.map(({ what, place }) => `${what}|${place}`)).toEqual(
      Array(4).fill('Arrivals to the northern harbours|'),
    );
    expect(checked(citedFrom(found)).filter(({ finding }) => finding.kind === 'parts-total')).toMatchObject([
      { level: 'holds', finding: { parts: [120, 340, 1_055], total: 1_515 } },
    ]);
  });

  it('takes the names of what is counted for no places, and the names of places for places', () => {
    const found = read('Quay statistics, 2019', [
      ['', 'May'],
      ['Asylum applications', '210'],
      ['Northhaven', '300'],
    ]);
    expect(found.map(({ place, measure }) => [place, measure])).toEqual([
      ['', 'applications'],
      ['Northhaven', null],
    ]);
  });

  it('finds the row that does not make its total among those that do', () => {
    const found = read('Arrivals, 2019', [
      ['Harbour', 'Jan', 'Feb', 'Total'],
      ['Northhaven', '120', '340', '460'],
      ['Southhaven', '90', '200', '390'],
      ['Eastport', '10', '20', '30'],
    ]);
    const sums = checked(citedFrom(found)).filter(({ finding }) => finding.kind === 'parts-total');
    expect(sums.filter(({ level }) => level !== 'holds')).toMatchObject([{ finding: { sum: 290, total: 390 } }]);
  });

  it('leaves columns alone that do not make what is called a total', () => {
    const found = read('Arrivals, 2019', [
      ['Harbour', 'Jan', 'Feb', 'Total'],
      ['Northhaven', '120', '340', '900'],
      ['Southhaven', '90', '200', '800'],
    ]);
    expect(found.every(({ partOf }) => partOf === null)).toBe(true);
  });
});

describe('a later edition of a table of months', () => {
  const edition = (name: string, published: string, months: string[], first: number) =>
    citedFrom(
      read('Arrivals to the northern harbours per month, 2019', [
        ['Month', 'Jan', 'Feb', 'Mar', 'Apr', 'Total'].toSpliced(months.length, 5 - months.length),
        ['Arrivals', ...months],
      ]),
      { edition: name, published },
      first,
    );
  const spring = edition('spring', '2019-04-02', ['120', '340', '1,055', '1,515'], 1);

  it('says which months moved, that the trend turned, and that their sum did not move', () => {
    const checks = checked(spring, edition('summer', '2019-05-02', ['120', '700', '695', '10', '1,525'], 20));
    expect(checks.filter(({ level }) => level === 'wrong')).toEqual([]);
    expect(checks.map(({ finding }) => finding).filter(({ kind }) => /^revised|restated|mixed/.test(kind))).toEqual([
      expect.objectContaining({
        kind: 'revised',
        moves: [
          { at: '2019-02', before: 340, after: 700 },
          { at: '2019-03', before: 1_055, after: 695 },
        ],
        turned: expect.objectContaining({ from: '2019-02', to: '2019-03' }),
      }),
      expect.objectContaining({
        kind: 'restated-total',
        older: 'spring',
        newer: 'summer',
        before: 1_515,
        after: 1_515,
      }),
    ]);
  });

  it('says by how much the sum moved, and nothing where nothing was said anew', () => {
    const sums = (months: string[]) =>
      checked(spring, edition('summer', '2019-05-02', months, 20)).filter(
        ({ finding }) => finding.kind === 'restated-total',
      );
    expect(sums(['120', '700', '705', '10', '1,535'])).toMatchObject([{ finding: { before: 1_515, after: 1_525 } }]);
    expect(sums(['120', '340', '1,055', '10', '1,525'])).toEqual([]);
  });
});

describe('a table that prints changes', () => {
  const weekly = (changes: string[]) => [
    ['Harbour', 'Previous week 03 Jun - 09 Jun', 'Current week 10 Jun - 16 Jun', 'Percentage change'],
    ['Northhaven', '160', '50', changes[0] ?? ''],
    ['Southhaven', '398', '560', changes[1] ?? ''],
    ['Eastport', '201', '286', changes[2] ?? ''],
  ];

  it('holds each against its two numbers, and tells what was cut off from what was rounded', () => {
    const found = read('Arrivals to the harbours', weekly(['-68%', '41%', '42%']));
    expect(found.filter(({ unit }) => unit === 'persons').every(({ basis }) => basis === 'period')).toBe(true);
    expect(found[0]?.what).toBe('Arrivals to the harbours');
    const changes = checked(citedFrom(found)).filter(({ finding }) => finding.kind === 'percent-change');
    expect(changes).toMatchObject([
      { level: 'note', finding: { printed: -68, before: 160, after: 50, recomputed: -68.75, explained: 'truncation' } },
      { level: 'holds', finding: { printed: 41, explained: 'rounding' } },
      { level: 'holds', finding: { printed: 42, explained: 'rounding' } },
    ]);
  });

  it('finds the one that is another', () => {
    const found = read('Arrivals to the harbours', weekly(['-69%', '14%', '42%']));
    expect(checked(citedFrom(found)).filter(({ level }) => level === 'wrong')).toMatchObject([
      { finding: { printed: 14 } },
    ]);
  });

  it('says nothing where they are changes of something else', () => {
    const found = read('Arrivals to the harbours, change since last year', weekly(['12%', '3%', '-7%']));
    expect(checked(citedFrom(found)).some(({ finding }) => finding.kind === 'percent-change')).toBe(false);
  });
});
