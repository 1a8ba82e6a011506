import type { MaskedToken } from './masked-tokens';

/** Where a run of tokens stands in a longer one, by their keys; places that do not overlap. */
export function placesIn(longer: MaskedToken[], run: MaskedToken[]): number[] {
  const places: number[] = [];
  if (run.length === 0) return places;
  for (let start = 0; start + run.length <= longer.length; ) {
    if (run.every(({ key }, index) => key === longer[start + index]?.key)) {
      places.push(start);
      start += run.length;
    } else start += 1;
  }
  return places;
}
