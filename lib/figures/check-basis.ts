import type { CitedFigure } from '../model/cited-figure';
import type { FigureCheck } from '../model/figure-check';
import type { FigureMeasure, FigureUnit } from '../model/figure-facts';
import type { Id } from '../model/id';

/** What happens over time, so that it matters since when it is counted. */
const flows: ReadonlySet<FigureMeasure> = new Set<FigureMeasure>([
  ...([
    'arrivals',
    'departures',
    'returns',
    'registered',
    'detected',
    'disembarked',
    'intercepted',
    'crossings',
  ] as const),
  ...(['intentions', 'applications', 'decisions', 'dead-or-missing'] as const),
]);
const counted: ReadonlySet<FigureUnit> = new Set([
  'persons',
  'households',
  'events',
  'applications',
  'decisions',
  'number',
]);

/**
 * Figures of which nobody says whether they count since a day or within a period: what the period of a source is called ("in the
 * second quarter") may be loose. One finding a clip, and the parts of a total go with it.
 */
export function checkBasis(figures: readonly CitedFigure[]): FigureCheck[] {
  const ids = new Set(figures.map(({ figure }) => figure.id));
  const byClip = new Map<Id, CitedFigure[]>();
  for (const cited of figures.filter(isOpen)) {
    const { partOfId, clipId } = cited.figure;
    if (partOfId !== null && ids.has(partOfId)) continue;
    byClip.set(clipId, [...(byClip.get(clipId) ?? []), cited]);
  }
  return [...byClip.values()].flatMap((open): FigureCheck[] => {
    const largest = [...open].sort((a, b) => b.figure.value - a.figure.value)[0];
    if (largest === undefined) return [];
    const { value, what } = largest.figure;
    const figureIds = open.map(({ figure }) => figure.id);
    return [{ level: 'look', figureIds, finding: { kind: 'basis-open', value, words: what } }];
  });
}

function isOpen({ figure: { basis, measure, unit } }: CitedFigure): boolean {
  return basis === null && measure !== null && flows.has(measure) && counted.has(unit);
}
