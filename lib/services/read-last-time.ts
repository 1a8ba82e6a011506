import { lastTimeOf } from '../actions/last-time-of';
import { makeActionRows } from '../actions/make-action-rows';
import type { Id } from '../model/id';
import type { LastTime } from '../model/last-time';
import type { RapporteurDatabase } from '../store/rapporteur-database';
import { readMeetingRecords } from './read-meeting-records';

/**
 * What was said on a topic last time, what is open since, and where it comes from; null where it was carried from nothing.
 * @param today local calendar date, `2018-08-09`
 */
export function readLastTime(
  db: RapporteurDatabase,
  { topicId, today }: { topicId: Id; today: string },
): Promise<LastTime | null> {
  // How it awaits is explained in read-briefing.ts.
  return db.transaction('r', [db.meetings, db.topics, db.actions], async () => {
    const topic = await db.topics.get(topicId);
    if (!topic) return null;
    const [records] = await Promise.all([readMeetingRecords(db, { meetingId: topic.meetingId, today })]);
    return records ? lastTimeOf(topic, records, makeActionRows(records)) : null;
  });
}
