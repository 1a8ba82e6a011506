import { foldText } from '../language/fold-text';
import type { AcceptedMinutes } from '../model/accepted-minutes';
import { blankMeeting } from '../model/blank-meeting';
import { blankTopic } from '../model/blank-topic';
import type { Id } from '../model/id';
import type { Refusal } from '../model/refusal';
import { labelText } from '../sanitize/label-text';
import { performAction } from '../store/perform-action';
import type { RapporteurDatabase } from '../store/rapporteur-database';
import { isRefusal, refuse } from '../store/refuse';
import { systemStamps } from '../store/stamps';
import { cleanAttendance } from './clean-attendance';
import { cleanTitle } from './clean-title';
import { keepStated } from './keep-stated';
import { outcomeOf } from './outcome';
import { validMeeting } from './valid-meeting';

/**
 * Makes the meeting of an agenda, or brings the meeting it updates to what the agenda says: its date and place, and the items
 * that are not on it yet, at the end, with what the agenda says under each. What the agenda leaves open of a meeting that is there stays.
 * The meeting becomes the active one. Refuses `invalid-input` and `not-found`.
 */
export async function importAgenda(
  db: RapporteurDatabase,
  { updates, meeting, items }: Pick<AcceptedMinutes, 'updates' | 'meeting' | 'items'>,
  stamps = systemStamps,
): Promise<{ ok: true; undoId: Id; meetingId: Id } | Refusal> {
  const meetingId = updates ?? stamps.newId();
  const { attendance, issuedDate: _issuedDate, ...facts } = meeting;
  const performed = await performAction(db, 'import-minutes', stamps, async (writer) => {
    const known = updates ? await writer.get('meetings', updates) : undefined;
    if (updates && !known) return refuse('not-found');
    const base = known ?? blankMeeting(facts, { id: meetingId, createdAt: stamps.now() });
    const changed = validMeeting({
      ...base,
      ...(known ? keepStated(facts, known) : facts),
      attendance: attendance.length > 0 ? cleanAttendance(attendance) : base.attendance,
    });
    if (isRefusal(changed)) return changed;
    await writer.put('meetings', changed);
    await writer.put('settings', { id: 'settings', activeMeetingId: meetingId });
    const topics = await writer.db.topics.where('meetingId').equals(meetingId).toArray();
    const there = new Set(topics.map(({ title }) => foldText(title)));
    let position = topics.length;
    for (const { title, owner, said, figures } of items) {
      const clean = cleanTitle(title);
      if (clean === '' || there.has(foldText(clean))) continue;
      there.add(foldText(clean));
      const topic = blankTopic({ id: stamps.newId(), meetingId, position, title: clean });
      await writer.put('topics', { ...topic, owner: labelText(owner, 200), said, figures });
      position += 1;
    }
  });
  const outcome = outcomeOf(performed, stamps);
  return isRefusal(outcome) ? outcome : { ...outcome, meetingId };
}
