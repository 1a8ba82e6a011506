import type { FigureCheck, FigureFinding } from '../model/figure-check';
import type { FigureSeries, SeriesPoint } from '../model/figure-series';
import { byDay, compareText, lastDay } from './days-of';
import { byEdition, editionKey, editionName, sourceKey } from './edition-order';
import { isApart, rangeOf } from './number-range';
import { restates } from './series-of';

type Revised = FigureFinding & { kind: 'revised' };

/** What a later edition of a source says anew and otherwise, from each edition to the next that has a word on it. */
export function checkRevised(series: FigureSeries): FigureCheck[] {
  const bySource = new Map<string, Map<string, SeriesPoint[]>>();
  for (const point of series.points.filter(({ at }) => at !== null)) {
    const editions = bySource.get(sourceKey(point.cited)) ?? new Map<string, SeriesPoint[]>();
    const key = editionKey(point.cited);
    editions.set(key, [...(editions.get(key) ?? []), point]);
    bySource.set(sourceKey(point.cited), editions);
  }
  return [...bySource.values()].flatMap((editions) => {
    const ordered = [...editions.values()].sort((a, b) => byFirst(a, b));
    return ordered.flatMap((older, index) => {
      const newer = ordered.slice(index + 1).find((later) => pairsOf(older, later).length > 0);
      return newer === undefined ? [] : revision(older, newer);
    });
  });
}

function revision(older: readonly SeriesPoint[], newer: readonly SeriesPoint[]): FigureCheck[] {
  const pairs = pairsOf(older, newer);
  const moved = pairs.filter(([a, b]) => isApart(rangeOf(a.cited.figure), rangeOf(b.cited.figure)));
  const [first] = moved;
  if (first === undefined) return [];
  const turned = turnedChange(pairs);
  const finding: Revised = {
    kind: 'revised',
    producer: first[1].cited.producer,
    ...{ older: editionName(first[0].cited), newer: editionName(first[1].cited) },
    moves: moved.map(([a, b]) => ({ at: a.at ?? '', before: a.cited.figure.value, after: b.cited.figure.value })),
    turned,
  };
  const figureIds = moved.flatMap(([a, b]) => [a.cited.figure.id, b.cited.figure.id]);
  return [{ level: turned === null ? 'note' : 'look', figureIds, finding }];
}

/** What both editions have a word on, oldest day first. */
function pairsOf(older: readonly SeriesPoint[], newer: readonly SeriesPoint[]): [SeriesPoint, SeriesPoint][] {
  return older
    .flatMap((a): [SeriesPoint, SeriesPoint][] => {
      const b = newer.find(({ cited }) => restates(cited, a.cited));
      return b === undefined ? [] : [[a, b]];
    })
    .sort(([a], [b]) => byDay(a.at, b.at));
}

/** The change between the last two of them, where it goes up in one edition and down in the other. Counts since a day only go up. */
function turnedChange(pairs: readonly [SeriesPoint, SeriesPoint][]): Revised['turned'] {
  const [from, to] = pairs.slice(-2);
  if (from === undefined || to === undefined || from[0].cited.figure.basis === 'cumulative') return null;
  const [before, after] = [0, 1].map((edition) => changeBetween(from[edition], to[edition]));
  if (before === undefined || after === undefined || Math.sign(before) * Math.sign(after) !== -1) return null;
  return { from: from[0].at ?? '', to: to[0].at ?? '', before, after };
}

function changeBetween(from: SeriesPoint | undefined, to: SeriesPoint | undefined): number {
  const [a, b] = [from?.cited.figure.value ?? 0, to?.cited.figure.value ?? 0];
  return a === 0 ? 0 : ((b - a) / a) * 100;
}

function byFirst([a]: readonly SeriesPoint[], [b]: readonly SeriesPoint[]): number {
  if (a === undefined || b === undefined) return 0;
  return byEdition(a.cited, b.cited) || compareText(lastDay(a.at ?? ''), lastDay(b.at ?? ''));
}
