import type { CitedFigure } from '../model/cited-figure';
import { compareText } from './days-of';

/** The order in which a reader comes upon figures: clip by clip, as they were clipped, and as they stand in the clip. */
export function byStand(a: CitedFigure, b: CitedFigure): number {
  const [first, second] = [placeOf(a), placeOf(b)];
  return (
    compareText(a.clippedAt, b.clippedAt) ||
    compareText(a.figure.clipId, b.figure.clipId) ||
    first[0] - second[0] ||
    first[1] - second[1] ||
    compareText(a.figure.id, b.figure.id)
  );
}

function placeOf({ figure: { stands } }: CitedFigure): [number, number] {
  return stands.in === 'cell' ? [stands.row, stands.column] : [stands.at, stands.length];
}
