import type { MeetingFacts } from '../lib/model/meeting';
import { deskWords } from '../lib/words/desk-words';

/** What stands in the form: every answer as typed. */
export interface MeetingDraft {
  title: string;
  series: string;
  date: string;
  startTime: string;
  endTime: string;
  zone: string;
  place: string;
  topics: string;
}
export type MeetingErrors = Partial<Record<keyof MeetingDraft, string>>;

/** @param zone the IANA zone a new meeting starts with; a meeting being edited keeps its own */
export function draftOf(meeting: MeetingFacts | null, zone: string): MeetingDraft {
  return {
    title: meeting?.title ?? '',
    series: meeting?.series ?? '',
    date: meeting?.date ?? '',
    startTime: meeting?.startTime ?? '',
    endTime: meeting?.endTime ?? '',
    zone: meeting?.zone ?? zone,
    place: meeting?.place ?? '',
    topics: '',
  };
}

/** Whether the runtime knows the zone by this name. */
function isZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}

/**
 * @param unfinished fields of which only a part is typed: the browser gives such a date as none
 * @returns a sentence for each answer that cannot stand; empty where the meeting can be kept
 */
export function meetingErrors(draft: MeetingDraft, unfinished: (keyof MeetingDraft)[] = []): MeetingErrors {
  const say = deskWords.meetingForm;
  const errors: MeetingErrors = {};
  if (!draft.title.trim()) errors.title = say.titleMissing;
  if (draft.date && !/^(?:19|20|21)\d\d-/.test(draft.date)) errors.date = say.dateFar;
  if (!isZone(draft.zone.trim())) errors.zone = say.zoneUnknown;
  if (draft.endTime && !draft.startTime) errors.startTime = say.startMissing;
  if (draft.endTime && draft.startTime && draft.endTime <= draft.startTime) errors.endTime = say.endBeforeStart;
  for (const name of unfinished) errors[name] = say.unfinished;
  return errors;
}

/** @param draft one without errors */
export function meetingOf(draft: MeetingDraft): MeetingFacts {
  return {
    title: draft.title.trim(),
    series: draft.series.trim(),
    date: draft.date || null,
    startTime: draft.startTime || null,
    endTime: draft.endTime || null,
    zone: draft.zone.trim(),
    place: draft.place.trim(),
  };
}
