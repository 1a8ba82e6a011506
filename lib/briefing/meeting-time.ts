import type { Meeting } from '../model/meeting';
import { dateFormatter } from './date-formatter';
import { formatPartialDate, formatWeekday, knownZone } from './format-date';
import type { Setting } from './setting';

/** When a meeting is, with its zone: "Thursday 9 August 2018, 14:00–15:30 CEST (Europe/Zurich)"; says so where it is not set. */
export function meetingTime(meeting: Meeting, { words, locale }: Setting): string {
  if (meeting.date === null) return words.dateNotSet;
  const day = words.weekdayAndDate(formatWeekday(meeting.date, locale), formatPartialDate(meeting.date, locale)).trim();
  if (meeting.startTime === null) return day;
  const start = wallClock(meeting.date, meeting.startTime, locale);
  const time = meeting.endTime === null ? start : words.range(start, wallClock(meeting.date, meeting.endTime, locale));
  const zone = knownZone(meeting.zone);
  if (zone !== meeting.zone) return words.instant(day, words.zoned(time, meeting.zone, meeting.zone));
  return words.instant(day, words.zoned(time, zoneAbbreviation(meeting.date, meeting.startTime, zone, locale), zone));
}

/** Times are wall-clock times of the meeting's zone already, so they are formatted as if they were UTC. */
function wallClock(date: string, time: string, locale: string): string {
  return dateFormatter(locale, { timeZone: 'UTC', hour: '2-digit', minute: '2-digit' }).format(
    new Date(`${date}T${time}:00Z`),
  );
}

/** The zone's short name at that wall-clock time, found by moving from UTC to the zone's offset there. */
function zoneAbbreviation(date: string, time: string, zone: string, locale: string): string {
  const asUtc = new Date(`${date}T${time}:00Z`);
  const there = new Date(asUtc.getTime() - offsetMinutes(asUtc, zone) * 60_000);
  return zonePart(there, zone, locale, 'short');
}

function offsetMinutes(moment: Date, zone: string): number {
  const match = /([+-])(\d{2}):(\d{2})/.exec(zonePart(moment, zone, 'en', 'longOffset'));
  if (match === null) return 0;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return match[1] === '-' ? -minutes : minutes;
}

function zonePart(moment: Date, zone: string, locale: string, style: 'short' | 'longOffset'): string {
  const parts = dateFormatter(locale, { timeZone: zone, timeZoneName: style }).formatToParts(moment);
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? zone;
}
