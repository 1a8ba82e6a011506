import { describe, expect, it } from 'vitest';
import { checkFigures } from '../../../lib/figures/check-figures';
import { findTableFigures } from '../../../lib/figures/find-table-figures';
import { seriesOf } from '../../../lib/figures/series-of';
import type { FigureCheck } from '../../../lib/model/figure-check';
import { cited, idOf } from './cited';

const told = { lang: 'en', published: '2019-07-02', asOf: null, period: null };

function read(caption: string, [header = [], ...rows]: string[][]) {
  return findTableFigures(
    { kind: 'table', quote: caption, caption, header: [header], rows, notes: [], rowCount: null },
    told,
  );
}

function checked(found: ReturnType<typeof read>): FigureCheck[] {
  const id = (at: number | null | undefined) => (at == null ? null : idOf(at + 1));
  const figures = found.map(({ partOf, share, ...facts }, index) =>
    cited(index + 1, { ...facts, partOfId: id(partOf), shareOfId: id(share?.of), shareIsId: id(share?.is) }),
  );
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
    expect(checked(found).filter(({ finding }) => finding.kind === 'parts-total')).toMatchObject([
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
    const sums = checked(found).filter(({ finding }) => finding.kind === 'parts-total');
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
    const changes = checked(found).filter(({ finding }) => finding.kind === 'percent-change');
    expect(changes).toMatchObject([
      { level: 'note', finding: { printed: -68, before: 160, after: 50, recomputed: -68.75, explained: 'truncation' } },
      { level: 'holds', finding: { printed: 41, explained: 'rounding' } },
      { level: 'holds', finding: { printed: 42, explained: 'rounding' } },
    ]);
  });

  it('finds the one that is another', () => {
    const found = read('Arrivals to the harbours', weekly(['-69%', '14%', '42%']));
    expect(checked(found).filter(({ level }) => level === 'wrong')).toMatchObject([{ finding: { printed: 14 } }]);
  });

  it('says nothing where they are changes of something else', () => {
    const found = read('Arrivals to the harbours, change since last year', weekly(['12%', '3%', '-7%']));
    expect(checked(found).some(({ finding }) => finding.kind === 'percent-change')).toBe(false);
  });
});
