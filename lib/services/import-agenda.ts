import { foldText } from '../language/fold-text';
import type { AcceptedMinutes } from '../model/accepted-minutes';
import { blankMeeting } from '../model/blank-meeting';
import { blankTopic } from '../model/blank-topic';
import type { Id } from '../model/id';
import type { Refusal } from '../model/refusal';
import { performAction } from '../store/perform-action';
import type { RapporteurDatabase } from '../store/rapporteur-database';
import { isRefusal, refuse } from '../store/refuse';
import { systemStamps } from '../store/stamps';
import { cleanTitle } from './clean-title';
import { outcomeOf } from './outcome';
import { validMeeting } from './valid-meeting';

/**
 * Makes the meeting of an agenda, or brings the meeting it updates to what the agenda says: its date and place, and the items
 * that are not on it yet, at the end. The meeting becomes the active one. Refuses `invalid-input` and `not-found`.
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
      ...facts,
      attendance: attendance.length > 0 ? attendance : base.attendance,
    });
    if (isRefusal(changed)) return changed;
    await writer.put('meetings', changed);
    await writer.put('settings', { id: 'settings', activeMeetingId: meetingId });
    const topics = await writer.db.topics.where('meetingId').equals(meetingId).toArray();
    const there = new Set(topics.map(({ title }) => foldText(title)));
    let position = topics.length;
    for (const { title, owner } of items) {
      const clean = cleanTitle(title);
      if (clean === '' || there.has(foldText(clean))) continue;
      there.add(foldText(clean));
      await writer.put('topics', { ...blankTopic({ id: stamps.newId(), meetingId, position, title: clean }), owner });
      position += 1;
    }
  });
  const outcome = outcomeOf(performed, stamps);
  return isRefusal(outcome) ? outcome : { ...outcome, meetingId };
}
