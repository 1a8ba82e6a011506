import { isOpen } from '../actions/is-open';
import { previousMeetings } from '../actions/previous-meetings';
import { sortActions } from '../actions/sort-actions';
import { foldText } from '../language/fold-text';
import { tellingWords } from '../language/telling-words';
import type { Action } from '../model/action';
import type { Id } from '../model/id';
import type { Meeting } from '../model/meeting';
import { allMeetings } from '../store/meeting-queries';
import type { RapporteurDatabase } from '../store/rapporteur-database';

/** What the store has already of the meeting that minutes tell of. */
export interface KnownMeeting {
  meeting: Meeting | null;
  /** Whether these very minutes were imported before, rather than that the date and the name agree. */
  sameDocument: boolean;
  next: Meeting | null;
  /** Open and ongoing actions of the meetings before, which the minutes may speak of again. In the order in which they were raised. */
  earlierActions: Action[];
}

interface Told {
  /** SHA-256 of the words; of a document that holds several meetings, each has its own. */
  fingerprint: string;
  title: string;
  series: string;
  date: string | null;
  nextDate: string | null;
}

/** Looks for the meeting that minutes tell of and for the one after it, so that importing them offers an update. */
export function findKnownMeeting(db: RapporteurDatabase, told: Told): Promise<KnownMeeting> {
  // How it awaits is explained in read-briefing.ts.
  return db.transaction('r', [db.meetings, db.actions], async () => {
    const [all] = await Promise.all([allMeetings(db)]);
    const known = all.filter(({ minutes }) => minutes?.fingerprint === told.fingerprint);
    const onDay = (meeting: Meeting) => told.date !== null && meeting.date === told.date;
    const same = known.find(onDay) ?? known[0];
    const meeting = same ?? all.find((other) => onDay(other) && isAlike(other, told)) ?? null;
    const others = all.filter(({ id }) => id !== meeting?.id);
    const next =
      others.find((other) => meeting !== null && other.previousMeetingId === meeting.id) ??
      others.find((other) => told.nextDate !== null && other.date === told.nextDate && isAlike(other, told)) ??
      null;
    const raising = earlierMeetings(all, meeting, told).filter(({ id }) => id !== next?.id);
    const actions = await db.actions
      .where('meetingId')
      .anyOf(raising.map(({ id }) => id))
      .toArray();
    const open = actions.filter(({ status }) => isOpen(status));
    return { meeting, sameDocument: same !== undefined, next, earlierActions: sortActions(open, byId(all)) };
  });
}

function earlierMeetings(all: Meeting[], known: Meeting | null, told: Told): Meeting[] {
  const chain = known ? previousMeetings(known, byId(all)) : [];
  const alike = all.filter(
    (other) =>
      other.id !== known?.id &&
      isAlike(other, told) &&
      (told.date === null || other.date === null || other.date < told.date),
  );
  return [...new Set([...chain, ...alike])];
}

/** Whether a meeting is of the same series or, where one of both names none, has a similar title. */
function isAlike(meeting: Meeting, told: Told): boolean {
  const [first, second] = [foldText(meeting.series.trim()), foldText(told.series.trim())];
  if (first !== '' && second !== '') return first === second;
  return isSimilar(meeting.title, told.title) || isSimilar(meeting.series || meeting.title, told.series || told.title);
}

/** Most of the words of the shorter stand in the longer, so that a date or "minutes of" in one makes no difference. */
function isSimilar(first: string, second: string): boolean {
  const [a, b] = [tellingWords(first), tellingWords(second)];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared > 0 && shared / Math.min(a.size, b.size) >= 0.75;
}

function byId(meetings: Meeting[]): Map<Id, Meeting> {
  return new Map(meetings.map((meeting) => [meeting.id, meeting]));
}
