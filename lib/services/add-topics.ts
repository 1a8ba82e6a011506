import type { Id } from '../model/id';
import { performAction } from '../store/perform-action';
import type { RapporteurDatabase } from '../store/rapporteur-database';
import { refuse } from '../store/refuse';
import { systemStamps } from '../store/stamps';
import { appendTopics } from './append-topics';
import { cleanTitle } from './clean-title';
import { type Outcome, outcomeOf } from './outcome';

/** Adds topics at the end of a meeting's agenda. Refuses `not-found`, and `invalid-input` where no title says anything. */
export async function addTopics(
  db: RapporteurDatabase,
  { meetingId, titles }: { meetingId: Id; titles: string[] },
  stamps = systemStamps,
): Promise<Outcome> {
  if (titles.every((title) => cleanTitle(title) === '')) return refuse('invalid-input');
  const performed = await performAction(db, 'add-topics', stamps, async (writer) => {
    if (!(await writer.get('meetings', meetingId))) return refuse('not-found');
    await appendTopics(writer, { meetingId, titles }, stamps);
  });
  return outcomeOf(performed, stamps);
}
