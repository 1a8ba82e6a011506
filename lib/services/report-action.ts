import type { Action } from '../model/action';
import type { Meeting } from '../model/meeting';
import type { RecordWriter } from '../store/record-writer';
import type { Stamps } from '../store/stamps';

/**
 * An action with what the minutes of a later meeting say of it. The same minutes again change nothing; older ones than those
 * that spoke of it last take their place in its history and leave its status.
 */
export async function reportAction(
  writer: RecordWriter,
  {
    action,
    meeting,
    told,
  }: { action: Action; meeting: Meeting; told: Pick<Action, 'status' | 'due' | 'dueAsWritten'> },
  stamps: Stamps,
): Promise<Action> {
  const { status } = told;
  const { history } = action;
  const due = told.due === null && told.dueAsWritten === '' ? {} : { due: told.due, dueAsWritten: told.dueAsWritten };
  const known = history.findIndex(({ kind, meetingId }) => kind === 'reported' && meetingId === meeting.id);
  if (history[known]?.status === status) return action;
  if (known !== -1) {
    const isLast = known === history.length - 1;
    const corrected = history.map((event, index) => (index === known ? { ...event, status } : event));
    return { ...action, ...(isLast ? { ...due, status } : {}), history: corrected };
  }
  const event = { at: stamps.now(), kind: 'reported' as const, meetingId: meeting.id, status }; // literal of the enum
  const meetings = await writer.db.meetings.bulkGet(history.map(({ meetingId }) => meetingId ?? ''));
  const later = meetings.findIndex((other) => isLater(other?.date, meeting.date));
  if (later === -1) return { ...action, ...due, status, history: [...history, event] };
  return { ...action, history: [...history.slice(0, later), event, ...history.slice(later)] };
}

function isLater(date: string | null | undefined, than: string | null): boolean {
  return Boolean(date && than && date > than);
}
