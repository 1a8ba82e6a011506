import { type Briefing, blankBriefing, briefingSchema } from '../model/briefing';
import type { Id } from '../model/id';
import { performAction } from '../store/perform-action';
import type { RapporteurDatabase } from '../store/rapporteur-database';
import { refuse } from '../store/refuse';
import { systemStamps } from '../store/stamps';
import { type Outcome, outcomeOf } from './outcome';

const texts = new Set<string>(['highlights', 'method']);

/** Changes what the person writes or chooses for the briefing of a meeting. Refuses `not-found` and `invalid-input`. */
export async function editBriefing(
  db: RapporteurDatabase,
  { meetingId, changes }: { meetingId: Id; changes: Partial<Omit<Briefing, 'id' | 'meetingId'>> },
  stamps = systemStamps,
): Promise<Outcome> {
  const typed = Object.keys(changes).every((field) => texts.has(field));
  const performed = await performAction(db, typed ? 'write-briefing' : 'edit-briefing', stamps, async (writer) => {
    if (!(await writer.get('meetings', meetingId))) return refuse('not-found');
    const known = await db.briefings.where('meetingId').equals(meetingId).first();
    const briefing = known ?? blankBriefing({ id: stamps.newId(), meetingId });
    await writer.putParsed('briefings', briefingSchema.parse({ ...briefing, ...changes }));
  });
  return outcomeOf(performed, stamps);
}
