import type { MeetingRecords } from '../actions/meeting-records';
import type { Id } from '../model/id';
import type { Topic } from '../model/topic';
import type { RapporteurDatabase } from '../store/rapporteur-database';

/** What it takes to tell what a meeting carries on, as the store has it now; null where the meeting is gone. Call it in a transaction. */
export async function readMeetingRecords(
  db: RapporteurDatabase,
  { meetingId, today }: { meetingId: Id; today: string },
): Promise<MeetingRecords | null> {
  const [all, actions, agenda] = await Promise.all([
    db.meetings.toArray(),
    db.actions.toArray(),
    db.topics.where('meetingId').equals(meetingId).toArray(),
  ]);
  const meetings = new Map(all.map((each) => [each.id, each]));
  const meeting = meetings.get(meetingId);
  if (!meeting) return null;
  const topics = new Map(agenda.map((topic) => [topic.id, topic]));
  // What they were carried from, and what those were, one meeting after the other; and what the actions are about.
  let missing = [
    ...new Set([...agenda.map(({ carriedFromId }) => carriedFromId), ...actions.map(({ topicId }) => topicId)]),
  ];
  const asked = new Set<Id | null>([null, ...topics.keys()]);
  for (;;) {
    const wanted = missing.filter((id): id is Id => !asked.has(id));
    if (wanted.length === 0) return { meeting, meetings, topics, actions, today };
    const found = (await db.topics.bulkGet(wanted)).filter((topic): topic is Topic => topic !== undefined);
    for (const id of wanted) asked.add(id);
    for (const topic of found) topics.set(topic.id, topic);
    missing = [...new Set(found.map(({ carriedFromId }) => carriedFromId))];
  }
}
