import { type AcceptedMinutes, acceptedMinutesSchema } from '../model/accepted-minutes';
import type { Id } from '../model/id';
import type { Refusal } from '../model/refusal';
import { performAction } from '../store/perform-action';
import type { RapporteurDatabase } from '../store/rapporteur-database';
import { isRefusal, refuse } from '../store/refuse';
import { systemStamps } from '../store/stamps';
import { carryTopics } from './carry-topics';
import { outcomeOf } from './outcome';
import { writeMinutedActions } from './write-minuted-actions';
import { writeMinutedMeeting } from './write-minuted-meeting';
import { writeMinutedTopics } from './write-minuted-topics';
import { writeNextMeeting } from './write-next-meeting';

/**
 * Keeps the minutes that the person confirmed: the meeting that was, with its agenda and what was said on it, its actions, and the
 * next meeting with the items that travel. What the store has of it already is updated and never doubled, so the same minutes may
 * come again. The next meeting becomes the active one, unless a later one is.
 * Refuses `invalid-input`, and `not-found` where a meeting or an action that it updates is gone.
 * @returns `nextMeetingId` is null where the minutes lead to no next meeting
 */
export async function importMinutes(
  db: RapporteurDatabase,
  accepted: AcceptedMinutes,
  stamps = systemStamps,
): Promise<{ ok: true; undoId: Id; meetingId: Id; nextMeetingId: Id | null } | Refusal> {
  const parsed = acceptedMinutesSchema.safeParse(accepted);
  if (!parsed.success || !itemsAreThere(parsed.data)) return refuse('invalid-input');
  const { items, next } = parsed.data;
  const performed = await performAction(db, 'import-minutes', stamps, async (writer) => {
    const meeting = await writeMinutedMeeting(writer, parsed.data, stamps);
    if (isRefusal(meeting)) return meeting;
    const topics = await writeMinutedTopics(writer, { meeting, items }, stamps);
    const refusal = await writeMinutedActions(writer, { meeting, topics, actions: parsed.data.actions }, stamps);
    if (refusal) return refusal;
    const nextMeeting = next && (await writeNextMeeting(writer, { meeting, next }, stamps));
    if (isRefusal(nextMeeting)) return nextMeeting;
    const travelling = topics.filter((_topic, index) => items[index]?.travels);
    if (nextMeeting) await carryTopics(writer, { topics: travelling, meetingId: nextMeeting.id }, stamps);
    return { meetingId: meeting.id, nextMeetingId: nextMeeting?.id ?? null };
  });
  if (isRefusal(performed)) return performed;
  const outcome = outcomeOf(performed, stamps);
  return isRefusal(outcome) ? outcome : { ...outcome, ...performed.value };
}

function itemsAreThere({ items, actions }: AcceptedMinutes): boolean {
  return actions.every(({ item }) => item === null || item < items.length);
}
