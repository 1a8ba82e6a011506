import type { CitedFigure } from '../model/cited-figure';
import type { FigureBasis } from '../model/figure-facts';
import type { FigureSince } from '../model/figure-since';
import { daysBetween, firstDay, lastDay } from './days-of';
import { placeKey } from './place-key';
import { comparedUnit, startOf } from './series-of';
import { unitKey } from './unit-key';

/** The two of a change, in absolute numbers and in percent of the earlier; of percentages in points. */
export function changeBetween(before: number, after: number, isPercent: boolean): NonNullable<FigureSince['change']> {
  const absolute = Number((after - before).toPrecision(12));
  return { absolute, percent: isPercent || before === 0 ? null : (absolute / Math.abs(before)) * 100 };
}

/** Whether one figure is what another was: counted alike, of the same place, since the same day or for as long a time. */
export function mayCompare(before: CitedFigure, now: CitedFigure): boolean {
  const [a, b] = [before.figure, now.figure];
  if (a.measure !== b.measure || comparedUnit(a) !== comparedUnit(b) || unitKey(a) !== unitKey(b)) return false;
  if (placeKey(a.place) !== placeKey(b.place) || a.basis !== b.basis || b.basis === 'change') return false;
  if (b.unit === 'percent' && b.basis === null) return true;
  return b.basis !== null && sameLength(b.basis, before, now);
}

function sameLength(basis: FigureBasis, before: CitedFigure, now: CitedFigure): boolean {
  const [startA, startB] = [startOf(before), startOf(now)];
  if (basis === 'stock') return true;
  if (basis === 'cumulative') {
    if (startA !== null && startB !== null) return firstDay(startA) === firstDay(startB);
    return yearOf(before) === yearOf(now);
  }
  const [a, b] = [daysOf(before), daysOf(now)];
  // Months have 28 to 31 days, quarters 90 to 92.
  return a !== null && b !== null && Math.abs(a - b) <= 3;
}

function daysOf({ figure }: CitedFigure): number | null {
  const { start = null, end = null } = figure.period ?? {};
  return start === null || end === null ? null : daysBetween(firstDay(start), lastDay(end));
}

function yearOf({ figure, asOf, period }: CitedFigure): string {
  return (figure.period?.end ?? figure.asOf ?? asOf ?? period?.end ?? '').slice(0, 4);
}
