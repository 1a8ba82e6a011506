import type { CitedFigure } from '../model/cited-figure';
import type { FigureCheck } from '../model/figure-check';
import type { FigureUnit } from '../model/figure-facts';
import type { Id } from '../model/id';
import { flowMeasures } from './flow-measures';

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
 * second quarter") may be loose. One finding a clip, and the parts of a total go with it. Where the person answered that nobody says, there is
 * nothing left to look at.
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
    const level = open.every(({ figure }) => figure.settled.includes('basis')) ? 'note' : 'look';
    return [{ level, figureIds, finding: { kind: 'basis-open', value, words: what } }];
  });
}

function isOpen({ figure: { basis, measure, unit } }: CitedFigure): boolean {
  return basis === null && measure !== null && flowMeasures.has(measure) && counted.has(unit);
}
