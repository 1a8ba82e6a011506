import type { Instant } from '../model/instant';
import type { Meeting } from '../model/meeting';
import type { Refusal } from '../model/refusal';
import type { Topic } from '../model/topic';
import { labelText } from '../sanitize/label-text';
import { briefingWordsEn } from '../words/briefing-words-en';
import { contentLine } from './content-line';
import { icsText } from './ics-text';
import { vtimezone } from './vtimezone';

interface MeetingWithAgenda {
  meeting: Meeting;
  topics: Topic[];
  /** The moment at which the file is made. */
  now: Instant;
}

/**
 * A meeting as an iCalendar file (RFC 5545) with its agenda, in its own zone; the whole day where it has no time. A later file of the
 * same meeting replaces an earlier one in a calendar. Refuses `invalid-input` where the meeting has no date, or a zone that the
 * runtime does not know.
 */
export function meetingIcs({ meeting, topics, now }: MeetingWithAgenda): { ok: true; text: string } | Refusal {
  const { date } = meeting;
  if (date === null) return { ok: false, reason: 'invalid-input' };
  const zone = meeting.startTime === null ? '' : zoneOf(meeting.zone, date);
  if (zone === null) return { ok: false, reason: 'invalid-input' };
  const event = [
    contentLine('BEGIN', 'VEVENT'),
    contentLine('UID', meeting.id),
    contentLine('DTSTAMP', utc(now)),
    contentLine('SEQUENCE', String(revision(meeting, now))),
    ...whenLines(meeting, date),
    contentLine('SUMMARY', icsText(labelText(meeting.title))),
    ...optional('LOCATION', labelText(meeting.place)),
    ...optional('DESCRIPTION', agendaText(topics)),
    contentLine('END', 'VEVENT'),
  ];
  const head = [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', '-//Rapporteur//Rapporteur//EN'),
  ];
  return { ok: true, text: [...head, zone, ...event, contentLine('END', 'VCALENDAR')].join('') };
}

function whenLines({ startTime, endTime, zone }: Meeting, date: string): string[] {
  const day = date.replaceAll('-', '');
  if (startTime === null) return [contentLine('DTSTART;VALUE=DATE', day)];
  const at = (time: string) => `${day}T${time.replace(':', '')}00`;
  const tzid = /[:;,]/.test(zone) ? `"${zone}"` : zone;
  return [
    contentLine(`DTSTART;TZID=${tzid}`, at(startTime)),
    endTime === null ? contentLine('DURATION', 'PT1H') : contentLine(`DTEND;TZID=${tzid}`, at(endTime)),
  ];
}

function zoneOf(zone: string, date: string): string | null {
  try {
    return vtimezone(zone, Number(date.slice(0, 4)));
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function agendaText(topics: Topic[]): string {
  const titles = topics.toSorted((a, b) => a.position - b.position).map(({ title }) => labelText(title));
  return titles.length === 0
    ? ''
    : [`${briefingWordsEn.agenda}:`, ...titles.map((title, index) => `${index + 1}. ${title}`)].join('\n');
}

function optional(name: string, text: string): string[] {
  return text === '' ? [] : [contentLine(name, icsText(text))];
}

function utc(instant: Instant): string {
  return new Date(instant).toISOString().replace(/\.\d+|[-:]/g, '');
}

/** Grows with time, so that of two files the later one counts. */
function revision({ createdAt }: Meeting, now: Instant): number {
  return Math.max(0, Math.floor((Date.parse(now) - Date.parse(createdAt)) / 60_000));
}
