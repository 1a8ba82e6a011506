import type { Id } from '../model/id';
import { localDate } from '../store/local-date';
import { orderMeetings } from '../store/order-meetings';
import { performAction } from '../store/perform-action';
import type { RapporteurDatabase } from '../store/rapporteur-database';
import { refuse } from '../store/refuse';
import { systemStamps } from '../store/stamps';
import { forgetMeeting } from './forget-meeting';
import { type Outcome, outcomeOf } from './outcome';
import { releaseTopics } from './release-topics';

/**
 * Deletes a meeting with its agenda and the actions that it raised; its clips stay, in the inbox unless another meeting has them. Where it was the active
 * one, the next to come follows, or else the latest that was.
 */
export async function deleteMeeting(
  db: RapporteurDatabase,
  { meetingId }: { meetingId: Id },
  stamps = systemStamps,
): Promise<Outcome> {
  const performed = await performAction(db, 'delete-meeting', stamps, async (writer) => {
    if (!(await writer.get('meetings', meetingId))) return refuse('not-found');
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
  });
  return outcomeOf(performed, stamps);
}
