import { makeActionRows } from '../actions/make-action-rows';
import type { ActionRow } from '../model/action-row';
import type { Id } from '../model/id';
import type { RapporteurDatabase } from '../store/rapporteur-database';
import { readMeetingRecords } from './read-meeting-records';

/**
 * Every action that matters to a meeting: those of its series and of the meetings that it goes on from, in the order in which
 * they were raised. Empty where the meeting is gone.
 * @param today local calendar date, `2018-08-09`: what is due before it is overdue
 */
export function readActions(db: RapporteurDatabase, wanted: { meetingId: Id; today: string }): Promise<ActionRow[]> {
  // How it awaits is explained in read-briefing.ts.
  return db.transaction('r', [db.meetings, db.topics, db.actions], async () => {
    const [records] = await Promise.all([readMeetingRecords(db, wanted)]);
    return records ? makeActionRows(records) : [];
  });
}
