import type { Id } from '../model/id';
import type { RecordWriter } from '../store/record-writer';

/**
 * Removes the actions that a meeting raised, and its briefing with the versions kept of it. Meetings made from it stand alone then, and what its minutes reported on the
 * actions of other meetings stays without its name. Runs inside an action.
 */
export async function forgetMeeting(writer: RecordWriter, meetingId: Id): Promise<void> {
  const raised = await writer.db.actions.where('meetingId').equals(meetingId).primaryKeys();
  for (const id of raised) await writer.remove('actions', id);
  for (const table of ['briefings', 'briefingVersions'] as const) {
    // literals for the writer
    const ids = await writer.db[table].where('meetingId').equals(meetingId).primaryKeys();
    for (const id of ids) await writer.remove(table, id);
  }
  const reportedOn = await writer.db.actions
    .filter(({ history }) => history.some((event) => event.meetingId === meetingId))
    .toArray();
  for (const action of reportedOn) {
    const history = action.history.map((event) =>
      event.meetingId === meetingId ? { ...event, meetingId: null } : event,
    );
    await writer.put('actions', { ...action, history });
  }
  const following = await writer.db.meetings.where('previousMeetingId').equals(meetingId).toArray();
  for (const meeting of following) await writer.put('meetings', { ...meeting, previousMeetingId: null });
}
