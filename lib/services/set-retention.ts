import type { Id } from '../model/id';
import { performAction } from '../store/perform-action';
import type { RapporteurDatabase } from '../store/rapporteur-database';
import { refuse } from '../store/refuse';
import { systemStamps } from '../store/stamps';
import { type Outcome, outcomeOf } from './outcome';

/** Says how many months after it took place the clips of a meeting go to the trash; null: never. Refuses `not-found` and `invalid-input`. */
export async function setRetention(
  db: RapporteurDatabase,
  { meetingId, months }: { meetingId: Id; months: number | null },
  stamps = systemStamps,
): Promise<Outcome> {
  const performed = await performAction(db, 'set-retention', stamps, async (writer) => {
    const meeting = await writer.get('meetings', meetingId);
    if (!meeting) return refuse('not-found');
    const { keepMonths: _before, ...facts } = meeting;
    await writer.put('meetings', months === null ? facts : { ...facts, keepMonths: months });
  });
  return outcomeOf(performed, stamps);
}
