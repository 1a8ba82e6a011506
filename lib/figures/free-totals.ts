import type { ReadFigure } from './read-figure';

/**
 * A total whose parts are of several places is of none of them: "11,267 migrants: 8,034 in Bosnia and 1,233 in Albania" are not 11,267 in Albania, though
 * Albania stands behind them all.
 */
export function freeTotals(figures: readonly ReadFigure[]): void {
  const places = new Map<number, Set<string>>();
  for (const { facts } of figures) {
    if (facts.partOf === null) continue;
    places.set(facts.partOf, (places.get(facts.partOf) ?? new Set()).add(facts.place));
  }
  for (const [total, ofParts] of places) {
    const whole = figures[total]?.facts;
    if (whole && ofParts.size > 1 && ofParts.has(whole.place)) whole.place = '';
  }
}
