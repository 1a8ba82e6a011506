import { zoneOffset } from './zone-offset';

const dayMs = 86_400_000;

/** A moment at which the clocks of a zone were put. Offsets in seconds, the moment in milliseconds since 1970. */
export interface ZoneChange {
  at: number;
  from: number;
  to: number;
}

/** Every change of a zone's clocks between two moments, in order; milliseconds since 1970. */
export function zoneChanges(zone: string, start: number, end: number): ZoneChange[] {
  const changes: ZoneChange[] = [];
  for (let day = start; day < end; day += dayMs) {
    const [from, to] = [zoneOffset(zone, day), zoneOffset(zone, day + dayMs)];
    if (from !== to) changes.push({ at: changeWithin(zone, day, day + dayMs), from, to });
  }
  return changes;
}

/** The first second of the new offset, by halving. */
function changeWithin(zone: string, start: number, end: number): number {
  const before = zoneOffset(zone, start);
  let [low, high] = [start, end];
  while (high - low > 1000) {
    const middle = Math.floor((low + high) / 2000) * 1000;
    if (zoneOffset(zone, middle) === before) low = middle;
    else high = middle;
  }
  return high;
}
