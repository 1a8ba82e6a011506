import { type Meeting, meetingSchema } from '../model/meeting';
import type { Refusal } from '../model/refusal';
import { refuse } from '../store/refuse';
import { cleanTitle } from './clean-title';

/** The meeting with its names on one line, or `invalid-input`: no title, an unknown zone, an end before its start. */
export function validMeeting(meeting: Meeting): Meeting | Refusal {
  const { title, series, place } = meeting;
  const tidy = { ...meeting, title: cleanTitle(title), series: cleanTitle(series), place: cleanTitle(place) };
  const parsed = meetingSchema.safeParse(tidy);
  if (!parsed.success || !isZone(tidy.zone)) return refuse('invalid-input');
  const { startTime, endTime } = tidy;
  if (endTime !== null && (startTime === null || endTime < startTime)) return refuse('invalid-input');
  return parsed.data;
}

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
