import type { ReadFigure } from './read-figure';

/** Percentage points within which a number explains a printed share. */
const near = 1.5;

/** Whether one number is that many per cent of another, but for rounding. */
export function shareExplains(part: ReadFigure | undefined, whole: ReadFigure | undefined, percent: number): boolean {
  if (!part || !whole || whole.facts.value === 0) return false;
  return Math.abs((100 * part.facts.value) / whole.facts.value - percent) <= near;
}
