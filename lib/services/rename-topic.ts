import type { Id } from '../model/id';
import { performAction } from '../store/perform-action';
import type { RapporteurDatabase } from '../store/rapporteur-database';
import { refuse } from '../store/refuse';
import { systemStamps } from '../store/stamps';
import { cleanTitle } from './clean-title';
import { type Outcome, outcomeOf } from './outcome';

/** Gives a topic another title. Refuses `invalid-input` where it is empty or over 300 characters. */
export async function renameTopic(
  db: RapporteurDatabase,
  { topicId, title }: { topicId: Id; title: string },
  stamps = systemStamps,
): Promise<Outcome> {
  const performed = await performAction(db, 'rename-topic', stamps, async (writer) => {
    const topic = await writer.get('topics', topicId);
    if (!topic) return refuse('not-found');
    await writer.put('topics', { ...topic, title: cleanTitle(title) });
  });
  return outcomeOf(performed, stamps);
}
