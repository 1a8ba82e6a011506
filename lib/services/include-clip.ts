import type { Id } from '../model/id';
import { performAction } from '../store/perform-action';
import type { RapporteurDatabase } from '../store/rapporteur-database';
import { refuse } from '../store/refuse';
import { systemStamps } from '../store/stamps';
import { type Outcome, outcomeOf } from './outcome';

/** Takes a clip into the briefing of a topic, or out of it while it stays on the topic. */
export async function includeClip(
  db: RapporteurDatabase,
  { clipId, topicId, included }: { clipId: Id; topicId: Id; included: boolean },
  stamps = systemStamps,
): Promise<Outcome> {
  const performed = await performAction(db, 'include-clip', stamps, async (writer) => {
    const tag = await db.tags.where({ clipId, topicId }).first();
    if (!tag) return refuse('not-found');
    await writer.put('tags', { ...tag, included });
  });
  return outcomeOf(performed, stamps);
}
