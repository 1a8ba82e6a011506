import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartOf } from '../../../lib/figures/chart-of';
import { roundTicks } from '../../../lib/figures/round-ticks';
import { seriesOf } from '../../../lib/figures/series-of';
import type { CitedFigure } from '../../../lib/model/cited-figure';
import type { FigureChart } from '../../../lib/model/figure-chart';
import { cited } from './cited';

const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09'];
const june = [237, 479, 666, 1_419, 2_557, 2_294];
const september = [237, 479, 598, 1_801, 2_242, 2_295, 2_489, 2_293, 3_710];

function monthly(values: readonly number[], from: number, published: string, producer = 'UNHCR'): CitedFigure[] {
  return values.map((value, index) => {
    const month = `2018-${months[index]}`;
    const facts = {
      value,
      measure: 'arrivals',
      basis: 'period',
      place: 'BiH',
      period: { start: month, end: month },
    } as const;
    return cited(from + index, facts, { producer, published, edition: published });
  });
}

function chart(figures: readonly CitedFigure[]): FigureChart {
  const [series] = seriesOf(figures);
  const made = series && chartOf(series);
  if (!made) throw new Error('no chart');
  return made;
}

describe('chartOf', () => {
  it('wants three dated figures that stand', () => {
    const [two] = seriesOf(monthly([1, 2], 1, '2018-07-05'));
    const [three] = seriesOf(monthly([1, 2, 3], 1, '2018-07-05'));
    const [undated] = seriesOf([1, 2, 3].map((value) => cited(value, { value })));
    expect([two, three, undated].map((series) => series && chartOf(series) !== null)).toEqual([false, true, false]);
  });

  it('does not count what is superseded among the three', () => {
    const [series] = seriesOf([...monthly([1, 2], 1, '2018-07-05'), ...monthly([3, 4], 11, '2018-08-05')]);
    expect(series?.points).toHaveLength(4);
    expect(series && chartOf(series)).toBeNull();
  });

  it('draws the months of the newer edition as the line, and those of the older one beside it', () => {
    const { lines, summary } = chart([...monthly(june, 1, '2018-07-05'), ...monthly(september, 11, '2018-10-05')]);
    expect(lines).toHaveLength(1);
    expect(lines[0]?.path).toHaveLength(9);
    expect(lines[0]?.marks.filter(({ superseded }) => superseded).map(({ value }) => value)).toEqual(june);
    expect(summary).toEqual([
      {
        producer: 'UNHCR',
        ...{ count: 9, superseded: 6 },
        first: { at: '2018-01', value: 237, printed: '237', qualifier: null },
        last: { at: '2018-09', value: 3_710, printed: '3,710', qualifier: null },
        lowest: { at: '2018-01', value: 237, printed: '237', qualifier: null },
        highest: { at: '2018-09', value: 3_710, printed: '3,710', qualifier: null },
      },
    ]);
  });

  it('has a line a source, and their names apart though they end together', () => {
    const { lines } = chart([
      ...monthly([1, 2, 5_000], 1, '2018-07-05', 'IOM'),
      ...monthly([3, 4, 5_010], 11, '2018-07-05', 'UNHCR'),
      ...monthly([3, 4, 5_020], 21, '2018-07-05', 'IFRC'),
    ]);
    expect(lines.map(({ producer, style }) => [producer, style])).toEqual([
      ['IFRC', 0],
      ['IOM', 1],
      ['UNHCR', 2],
    ]);
    const places = lines.map(({ label }) => label.y).sort((a, b) => a - b);
    expect((places[1] ?? 0) - (places[0] ?? 0)).toBeGreaterThanOrEqual(16);
    expect((places[2] ?? 0) - (places[1] ?? 0)).toBeGreaterThanOrEqual(16);
  });

  it('writes the newest value of each line, beside its name', () => {
    const { lines } = chart([...monthly(september, 1, '2018-10-05'), ...monthly(june, 11, '2018-10-05', 'IOM')]);
    const ends = lines.map(({ marks, label }) => ({ x: label.x - (marks.at(-1)?.x ?? 0), value: marks.at(-1)?.label }));
    expect(ends.map(({ x }) => x)).toEqual([12, 12]);
    expect(ends.every(({ value }) => value !== null && value !== undefined)).toBe(true);
  });

  it('puts higher values higher, and time to the right by days', () => {
    const [line] = chart(monthly([100, 300, 200], 1, '2018-07-05')).lines;
    const [a, b, c] = line?.path ?? [];
    expect(b && a && b.y < a.y).toBe(true);
    expect(c && b && c.y > b.y).toBe(true);
    // 31 January to 28 February is shorter than to 31 March.
    expect(a && b && c && b.x - a.x < c.x - b.x).toBe(true);
  });

  it('keeps everything within the box, days and values apart, whatever the figures', () => {
    const value = fc.integer({ min: -50_000, max: 5_000_000 });
    fc.assert(
      fc.property(fc.array(value, { minLength: 3, maxLength: 9 }), fc.array(value, { maxLength: 9 }), (a, b) => {
        const made = chart([...monthly(a, 1, '2018-10-05', 'IOM'), ...monthly(b, 11, '2018-10-05', 'UNHCR')]);
        const { plot } = made;
        for (const mark of made.lines.flatMap(({ marks }) => marks)) {
          expect(mark.x).toBeGreaterThanOrEqual(plot.left);
          expect(mark.x).toBeLessThanOrEqual(plot.right);
          expect(mark.y).toBeGreaterThanOrEqual(plot.top);
          expect(mark.y).toBeLessThanOrEqual(plot.bottom);
        }
        const days = made.days.map(({ x }) => x);
        for (const [index, x] of days.entries()) expect(x - (days[index - 1] ?? -100)).toBeGreaterThanOrEqual(84);
        const labels = made.lines.flatMap(({ marks }) => marks.flatMap(({ label }) => label ?? []));
        const crowded = labels.some((one, at) =>
          labels.slice(at + 1).some((two) => one.x === two.x && Math.abs(one.y - two.y) < 14),
        );
        expect(crowded).toBe(false);
      }),
      { numRuns: 30 },
    );
  });
});

describe('roundTicks', () => {
  it.each([
    [
      [237, 3_710],
      [0, 1_000, 2_000, 3_000, 4_000],
    ],
    [
      [0.4, 0.7],
      [0, 0.2, 0.4, 0.6, 0.8],
    ],
    [
      [-68, 42],
      [-100, -50, 0, 50],
    ],
    [[0], [0, 0.5, 1]],
  ])('%j', (values, ticks) => {
    expect(roundTicks(values).slice(0, ticks.length)).toEqual(ticks);
  });

  it('covers every value with few lines', () => {
    const finite = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 });
    fc.assert(
      fc.property(fc.array(finite, { minLength: 1, maxLength: 20 }), (values) => {
        const ticks = roundTicks(values);
        expect(ticks[0]).toBeLessThanOrEqual(Math.min(0, ...values) + 1e-9);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(Math.max(0, ...values) * (1 - 1e-9) - 1e-9);
        expect(ticks.length).toBeLessThanOrEqual(7);
      }),
    );
  });
});
