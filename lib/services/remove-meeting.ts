import type { Id } from '../model/id';
import { localDate } from '../store/local-date';
import { orderMeetings } from '../store/order-meetings';
import type { RecordWriter } from '../store/record-writer';
import type { Stamps } from '../store/stamps';
import { forgetMeeting } from './forget-meeting';
import { releaseTopics } from './release-topics';

/**
 * Removes a meeting with its agenda, its briefing and the actions that it raised. Where it was the active one, the next to come follows, or
 * else the latest that was. Runs inside an action.
 */
export async function removeMeeting(writer: RecordWriter, meetingId: Id, stamps: Stamps): Promise<void> {
  const { db } = writer;
  const topicIds = await db.topics.where('meetingId').equals(meetingId).primaryKeys();
  const tagIds = await db.tags.where('topicId').anyOf(topicIds).primaryKeys();
  for (const id of tagIds) await writer.remove('tags', id);
  await forgetMeeting(writer, meetingId);
  await releaseTopics(writer, topicIds, null);
  for (const id of topicIds) await writer.remove('topics', id);
  await writer.remove('meetings', meetingId);
  const settings = await writer.get('settings', 'settings');
  if (settings?.activeMeetingId !== meetingId) return;
  const today = localDate(new Date(stamps.now()));
  const next = orderMeetings(await db.meetings.toArray(), today)[0];
  await writer.put('settings', { ...settings, activeMeetingId: next?.id ?? null });
}
