import type { Id } from '../model/id';
import { performAction } from '../store/perform-action';
import type { RapporteurDatabase } from '../store/rapporteur-database';
import { refuse } from '../store/refuse';
import { systemStamps } from '../store/stamps';
import { type Outcome, outcomeOf } from './outcome';

/** Keeps what the person says about a clip, in place of what she said before. Refuses over 20,000 characters. */
export async function writeNote(
  db: RapporteurDatabase,
  { clipId, note }: { clipId: Id; note: string },
  stamps = systemStamps,
): Promise<Outcome> {
  const performed = await performAction(db, 'note', stamps, async (writer) => {
    const clip = await writer.get('clips', clipId);
    if (!clip) return refuse('not-found');
    await writer.put('clips', { ...clip, note });
  });
  return outcomeOf(performed, stamps);
}
