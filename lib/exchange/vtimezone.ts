import { contentLine } from './content-line';
import { type ZoneChange, zoneChanges } from './zone-changes';
import { zoneOffset } from './zone-offset';

/**
 * A zone as an iCalendar file describes it (RFC 5545, 3.6.5): the offset that holds and each change of the clocks, from the year
 * before to the year after. They are given one by one, since not every zone follows a rule.
 * @param year of the meeting
 * @returns content lines; throws a RangeError where the runtime does not know the zone
 */
export function vtimezone(zone: string, year: number): string {
  const start = Date.UTC(year - 1, 0, 1);
  const first = zoneOffset(zone, start);
  const changes = zoneChanges(zone, start, Date.UTC(year + 2, 0, 1));
  const standard = Math.min(first, ...changes.map(({ to }) => to));
  const observances = [{ at: start, from: first, to: first }, ...changes];
  return [
    contentLine('BEGIN', 'VTIMEZONE'),
    contentLine('TZID', zone),
    ...observances.map((change) => observance(change, change.to === standard ? 'STANDARD' : 'DAYLIGHT')),
    contentLine('END', 'VTIMEZONE'),
  ].join('');
}

/** From when on an offset holds, told by the clocks as they stood until then. */
function observance({ at, from, to }: ZoneChange, name: 'STANDARD' | 'DAYLIGHT'): string {
  const onset = new Date(at + from * 1000).toISOString().slice(0, 19).replace(/[-:]/g, '');
  return [
    contentLine('BEGIN', name),
    contentLine('DTSTART', onset),
    contentLine('TZOFFSETFROM', utcOffset(from)),
    contentLine('TZOFFSETTO', utcOffset(to)),
    contentLine('END', name),
  ].join('');
}

/** `+0200`, `-0930`, with seconds where there are some. */
function utcOffset(seconds: number): string {
  const size = Math.abs(seconds);
  const parts = [Math.floor(size / 3600), Math.floor(size / 60) % 60, ...(size % 60 === 0 ? [] : [size % 60])];
  return `${seconds < 0 ? '-' : '+'}${parts.map((part) => String(part).padStart(2, '0')).join('')}`;
}
