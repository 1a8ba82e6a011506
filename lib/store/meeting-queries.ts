import type { Id } from '../model/id';
import type { Meeting } from '../model/meeting';
import type { Topic } from '../model/topic';
import { localDate } from './local-date';
import { orderMeetings } from './order-meetings';
import type { RapporteurDatabase } from './rapporteur-database';

/** The meeting that clips are tagged to now; null where the person has chosen none. */
export async function activeMeeting(db: RapporteurDatabase): Promise<Meeting | null> {
  const settings = await db.settings.get('settings');
  return settings?.activeMeetingId ? ((await db.meetings.get(settings.activeMeetingId)) ?? null) : null;
}

/** Meetings to come, soonest first; then those without a date; then those that were, latest first. */
export async function allMeetings(db: RapporteurDatabase, today = localDate()): Promise<Meeting[]> {
  return orderMeetings(await db.meetings.toArray(), today);
}

/** The agenda of a meeting, in its order. */
export async function topicsOf(db: RapporteurDatabase, meetingId: Id): Promise<Topic[]> {
  return db.topics.where('meetingId').equals(meetingId).sortBy('position');
}

/** How many clips wait in the inbox and stand on each topic of a meeting; a topic without clips has 0. */
export async function topicCounts(
  db: RapporteurDatabase,
  meetingId: Id,
): Promise<{ inbox: number; byTopic: Map<Id, number> }> {
  const topicIds = await db.topics.where('meetingId').equals(meetingId).primaryKeys();
  const byTopic = new Map<Id, number>(topicIds.map((id) => [id, 0]));
  const filed = new Set<Id>();
  for (const { clipId, topicId } of await db.tags.toArray()) {
    filed.add(clipId);
    const count = byTopic.get(topicId);
    if (count !== undefined) byTopic.set(topicId, count + 1);
  }
  return { inbox: (await db.clips.count()) - filed.size, byTopic };
}
