import type { ChartLabel, ChartLine, ChartMark, FigureChart } from '../model/figure-chart';
import type { FigureSeries, SeriesPoint } from '../model/figure-series';
import type { PartialDate } from '../model/partial-date';
import { chartSummary } from './chart-summary';
import { compareText, daysBetween, lastDay } from './days-of';
import { sourceKey } from './edition-order';
import { roundTicks } from './round-ticks';
import { spreadLabels } from './spread-labels';
import { withValueLabels } from './with-value-labels';

const width = 640;
/** As high as its lines are read best; or flat, for a note of two pages. */
const heights = { tall: 300, flat: 170 };
export type ChartForm = keyof typeof heights;
/** Room for the values at the left, for the names of the sources at the right, and for the days below. */
const sides = { left: 64, top: 20, right: 512 };
const roomBelow = 44;
const lineHeight = 16;
/** What the words of a day need across. */
const dayWidth = 84;

type Dated = SeriesPoint & { at: PartialDate };

/**
 * The chart of a series: a line for each source from day to day, nought on the axis. Null with fewer than three dated figures that stand.
 * No words and no numbers are written: a renderer formats `value` and `at` in its language.
 */
export function chartOf(series: FigureSeries, form: ChartForm = 'tall'): FigureChart | null {
  const height = heights[form];
  const plot = { ...sides, bottom: height - roomBelow };
  const points = series.points.filter((point): point is Dated => point.at !== null);
  if (points.filter(({ superseded }) => !superseded).length < 3) return null;
  const ticks = roundTicks(points.map(({ cited }) => cited.figure.value));
  const days = [...new Set(points.map(({ at }) => lastDay(at)))].sort(compareText);
  const [first = '', last = ''] = [days[0], days.at(-1)];
  if (first === last) return null;
  const x = (at: PartialDate) => {
    const share = daysBetween(first, lastDay(at)) / daysBetween(first, last);
    return tenth(plot.left + share * (plot.right - plot.left));
  };
  const [low = 0, high = 1] = [ticks[0], ticks.at(-1)];
  const y = (value: number) => tenth(plot.bottom - ((value - low) / (high - low)) * (plot.bottom - plot.top));
  const lines = withValueLabels(spreadLabels(linesOf(points, x, y, plot), plot, lineHeight), plot);
  const { key, what, measure, unit, unitText, place, basis } = series;
  return {
    ...{ seriesKey: key, what, measure, unit, unitText, place, basis },
    ...{ width, height, plot, lines },
    days: dayLabels(points, x, plot),
    values: ticks.map((value) => ({ value, x: plot.left - 8, y: y(value), anchor: 'end' })),
    summary: chartSummary(lines),
  };
}

function linesOf(
  points: readonly Dated[],
  x: (at: PartialDate) => number,
  y: (value: number) => number,
  plot: FigureChart['plot'],
): ChartLine[] {
  const sources = [...new Set(points.map(({ cited }) => sourceKey(cited)))].sort(compareText);
  return sources.map((source, style) => {
    const own = points.filter(({ cited }) => sourceKey(cited) === source);
    const marks = own.map((point) => markOf(point, x(point.at), y(point.cited.figure.value)));
    const path = marks.filter(({ superseded }) => !superseded).map(({ x, y }) => ({ x, y }));
    const end = path.at(-1) ?? marks.at(-1) ?? { x: plot.right, y: plot.bottom };
    return {
      producer: own[0]?.cited.producer ?? '',
      ...{ style, path, marks },
      label: { x: end.x + 12, y: end.y, anchor: 'start' },
    };
  });
}

function markOf({ cited, at, superseded }: Dated, x: number, y: number): ChartMark {
  const { id, value, printed, qualifier } = cited.figure;
  const { edition, published } = cited;
  return { figureId: id, value, printed, qualifier, at, edition, published, superseded, x, y, label: null };
}

/** As many days as have room: the last and the first always, the others from the left. */
function dayLabels(
  points: readonly Dated[],
  x: (at: PartialDate) => number,
  plot: FigureChart['plot'],
): FigureChart['days'] {
  const byDay = new Map(points.map(({ at }) => [lastDay(at), at]));
  const all = [...byDay].sort(([a], [b]) => compareText(a, b)).map(([, at]) => ({ at, x: x(at) }));
  const last = all.at(-1);
  let taken = Number.NEGATIVE_INFINITY;
  const shown = all.filter((day) => {
    const fits = day === last || (day.x - taken >= dayWidth && (last === undefined || last.x - day.x >= dayWidth));
    if (fits || day === all[0]) taken = day.x;
    return fits || day === all[0];
  });
  return shown.map((day) => ({ ...day, y: plot.bottom + lineHeight + 4, anchor: anchorAt(day.x) }));
}

function anchorAt(x: number): ChartLabel['anchor'] {
  if (x <= sides.left + dayWidth / 2 - 20) return 'start';
  return 'middle';
}

function tenth(number: number): number {
  return Math.round(number * 10) / 10;
}
