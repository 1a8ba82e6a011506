import type { Id } from '../model/id';
import { performAction } from '../store/perform-action';
import type { RapporteurDatabase } from '../store/rapporteur-database';
import { systemStamps } from '../store/stamps';
import { type Outcome, outcomeOf } from './outcome';
import { removeTags } from './tag-order';

/** Takes a clip off a topic. Without any other topic it is in the inbox again. */
export async function untagClip(
  db: RapporteurDatabase,
  { clipId, topicId }: { clipId: Id; topicId: Id },
  stamps = systemStamps,
): Promise<Outcome> {
  const performed = await performAction(db, 'untag', stamps, async (writer) => {
    await removeTags(writer, await db.tags.where({ clipId, topicId }).toArray());
  });
  return outcomeOf(performed, stamps);
}
