import { describe, expect, it } from 'vitest';
import { figuresSince } from '../../../lib/figures/figures-since';
import { seriesOf } from '../../../lib/figures/series-of';
import type { CitedFigure } from '../../../lib/model/cited-figure';
import type { Figure } from '../../../lib/model/figure';
import type { FigureSince } from '../../../lib/model/figure-since';
import type { QuotedFigure } from '../../../lib/model/quoted-figure';
import { cited } from './cited';

const arrivals: Partial<Figure> = {
  measure: 'registered',
  basis: 'cumulative',
  what: 'irregular migrants registered',
  place: 'Western Balkans',
};
const to = (end: string) => ({ period: { start: '2018-01-01', end } });
const iom = { producer: 'IOM' };
const then = '2018-07-01T08:00:00.000Z';
const lately = '2018-08-08T08:00:00.000Z';
const meeting = '2018-07-05';

function quote(printed: string, sentence: string): QuotedFigure {
  const unit = printed.endsWith('%') ? 'percent' : 'count';
  return { printed, value: Number(printed.replace(/[,%]/g, '')), unit, sentence, at: sentence.indexOf(printed) };
}

function since(
  figures: readonly CitedFigure[],
  quoted: readonly QuotedFigure[] = [],
  before: string | null = meeting,
): FigureSince[] {
  return figuresSince(seriesOf(figures), quoted, before);
}

const brief = (rows: readonly FigureSince[]) =>
  rows.map(({ before, now, change }) => [
    before?.from === 'minutes' ? before.figure.value : (before?.cited.figure.value ?? null),
    now?.figure.value ?? null,
    change?.absolute ?? null,
  ]);

describe('figuresSince', () => {
  it('pairs a figure of the minutes with the clip that it quotes, and with what is known now', () => {
    const figures = [
      cited(1, { value: 11_267, ...arrivals, ...to('2018-06-30') }, { ...iom, clippedAt: then }),
      cited(2, { value: 17_177, ...arrivals, ...to('2018-08-31') }, { ...iom, clippedAt: lately }),
    ];
    const rows = since(figures, [quote('11,267', 'IOM noted that 11,267 irregular migrants were registered.')]);
    expect(brief(rows)).toEqual([[11_267, 17_177, 5_910]]);
    expect(rows[0]?.change?.percent).toBeCloseTo(52.45, 1);
    expect(rows[0]?.before?.from).toBe('minutes');
  });

  it('pairs by place and words where no clip has the value, and gives a change only where the sentence says how it was counted', () => {
    const figures = [cited(1, { value: 17_177, ...arrivals, ...to('2018-08-31') }, { ...iom, clippedAt: lately })];
    const loose = quote('9,000', '9,000 irregular migrants were registered in the Western Balkans.');
    const clear = quote('9,000', '9,000 irregular migrants were registered in the Western Balkans since January.');
    const quarter = quote(
      '9,000',
      '9,000 irregular migrants were registered in the Western Balkans in the second quarter.',
    );
    expect(brief(since(figures, [loose]))).toEqual([[9_000, 17_177, null]]);
    expect(brief(since(figures, [clear]))).toEqual([[9_000, 17_177, 8_177]]);
    expect(brief(since(figures, [quarter]))).toEqual([[9_000, 17_177, null]]);
  });

  it('does not pair another place, a percentage, or a small number that happens to be the same', () => {
    const figures = [cited(1, { value: 17_177, ...arrivals, ...to('2018-08-31') }, { ...iom, clippedAt: lately })];
    const spain = quote('9,000', '9,000 irregular migrants were registered in Spain since January.');
    const share = quote('70%', '70% of irregular migrants were registered in the Western Balkans.');
    expect(brief(since(figures, [spain, share]))).toEqual([
      [null, 17_177, null],
      [9_000, null, null],
      [70, null, null],
    ]);
    const few = [cited(1, { value: 12, ...arrivals, ...to('2018-08-31') }, { ...iom, clippedAt: lately })];
    expect(brief(since(few, [quote('12', 'The next meeting has 12 agencies.')]))).toEqual([
      [null, 12, null],
      [12, null, null],
    ]);
  });

  it('takes an earlier clip where the minutes quote nothing', () => {
    const figures = [
      cited(1, { value: 7_652, ...arrivals, ...to('2018-06-30') }, { ...iom, clippedAt: then }),
      cited(2, { value: 12_434, ...arrivals, ...to('2018-08-31') }, { ...iom, clippedAt: lately }),
    ];
    expect(brief(since(figures))).toEqual([[7_652, 12_434, 4_782]]);
    expect(brief(since(figures, [], null))).toEqual([[null, 12_434, null]]);
  });

  it('never holds one source against another', () => {
    const figures = [
      cited(1, { value: 7_652, ...arrivals, ...to('2018-06-30') }, { producer: 'UNHCR', clippedAt: then }),
      cited(2, { value: 17_177, ...arrivals, ...to('2018-08-31') }, { ...iom, clippedAt: lately }),
    ];
    expect(brief(since(figures))).toEqual([
      [null, 17_177, null],
      [7_652, null, null],
    ]);
  });

  it('counts the change from what the newer edition says of then, and names what it took the place of', () => {
    const month = (id: number, value: number, period: string, published: string, clippedAt: string) =>
      cited(
        id,
        { value, ...arrivals, basis: 'period', period: { start: period, end: period } },
        { ...iom, published, edition: published, clippedAt },
      );
    const figures = [
      month(1, 2_557, '2018-05', '2018-06-10', then),
      month(2, 2_242, '2018-05', '2018-10-05', lately),
      month(3, 2_295, '2018-06', '2018-10-05', lately),
    ];
    const [row] = since(figures);
    expect(brief(row ? [row] : [])).toEqual([[2_557, 2_295, 53]]);
    expect(row?.change?.percent?.toFixed(1)).toBe('2.4');
    expect(row?.restated?.figure.value).toBe(2_242);
    expect(row?.superseded.map(({ figure }) => figure.value)).toEqual([2_557]);
  });

  it.each<[string, Partial<Figure>, Partial<Figure>]>([
    [
      'a month and a quarter',
      { basis: 'period', period: { start: '2018-05', end: '2018-05' } },
      { basis: 'period', period: { start: '2018-04', end: '2018-06' } },
    ],
    ['counts since other days', to('2018-06-30'), { period: { start: '2018-07-01', end: '2018-07-31' } }],
    ['counts of which nobody knows how', { basis: null, ...to('2018-05-31') }, { basis: null, ...to('2018-06-30') }],
    ['changes', { basis: 'change', ...to('2018-05-31') }, { basis: 'change', ...to('2018-06-30') }],
  ])('gives no change between %s', (_, a, b) => {
    const figures = [
      cited(1, { value: 100, ...arrivals, ...a }, { ...iom, clippedAt: then }),
      cited(2, { value: 120, ...arrivals, ...b }, { ...iom, clippedAt: lately }),
    ];
    expect(brief(since(figures))).toEqual([[100, 120, null]]);
  });

  it('gives the change of a percentage in points, and none in percent of percent', () => {
    const share: Partial<Figure> = { unit: 'percent', measure: 'children', what: 'children' };
    const figures = [
      cited(1, { value: 30, ...share, asOf: '2018-05-31' }, { ...iom, clippedAt: then }),
      cited(2, { value: 36, ...share, asOf: '2018-06-30' }, { ...iom, clippedAt: lately }),
    ];
    expect(since(figures)[0]?.change).toEqual({ absolute: 6, percent: null });
  });

  it.each<[Figure['unit'], string, string]>([
    ['rate', 'per 10,000', 'per 100,000'],
    ['money', 'USD', 'EUR'],
    ['measured', 'kg', 'km'],
  ])('gives no change between figures in %s that the person joined, of %s and of %s', (unit, before, now) => {
    const facts: Partial<Figure> = { ...arrivals, unit, indicatorId: 'joined' };
    const known = cited(
      1,
      { value: 0.5, ...facts, unitText: before, ...to('2018-05-31') },
      { ...iom, clippedAt: then },
    );
    const rows = (unitText: string) =>
      since([known, cited(2, { value: 15, ...facts, unitText, ...to('2018-06-30') }, { ...iom, clippedAt: lately })]);
    expect(rows(now)).toMatchObject([{ change: null }]);
    expect(rows(before)).toMatchObject([{ change: { absolute: 14.5 } }]);
  });
});
