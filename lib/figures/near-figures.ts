import type { ReadFigure } from './read-figure';

/** The indexes of the figures in the sentence of a figure and the `reach` sentences around it, in order. */
export function nearFigures(figures: readonly ReadFigure[], index: number, reach: number): number[] {
  const own = figures[index]?.sentence ?? 0;
  const isNear = (at: number) => Math.abs((figures[at]?.sentence ?? Infinity) - own) <= reach;
  let [first, last] = [index, index];
  while (isNear(first - 1)) first -= 1;
  while (isNear(last + 1)) last += 1;
  return Array.from({ length: last - first + 1 }, (_, step) => first + step);
}
