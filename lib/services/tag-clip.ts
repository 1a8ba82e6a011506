import type { Id } from '../model/id';
import { performAction } from '../store/perform-action';
import type { RapporteurDatabase } from '../store/rapporteur-database';
import { refuse } from '../store/refuse';
import { systemStamps } from '../store/stamps';
import { addTag } from './add-tag';
import { type Outcome, outcomeOf } from './outcome';

/** Puts a clip last on a topic; it stays on its other topics. Refuses `not-found`. */
export async function tagClip(
  db: RapporteurDatabase,
  pair: { clipId: Id; topicId: Id },
  stamps = systemStamps,
): Promise<Outcome> {
  const performed = await performAction(db, 'tag', stamps, async (writer) => {
    if (!(await writer.get('clips', pair.clipId)) || !(await writer.get('topics', pair.topicId)))
      return refuse('not-found');
    await addTag(writer, pair, stamps);
  });
  return outcomeOf(performed, stamps);
}
