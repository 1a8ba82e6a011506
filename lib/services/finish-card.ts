import type { UnfinishedCard } from '../model/unfinished-card';
import type { RapporteurDatabase } from '../store/rapporteur-database';
import { setTag, taggedThen, topicMeant } from './set-tag';
import { writeNote } from './write-note';

/**
 * Does what the card could not do any more when it was shut: a popup dies at the first click beside it, and what was pressed or
 * written a moment before must not die with it. Doing it twice changes nothing, but for topics that shall be turned round.
 */
export async function finishCard(db: RapporteurDatabase, { clipId, note, tags }: UnfinishedCard): Promise<void> {
  if (!(await db.clips.get(clipId))) return;
  for (const wanted of tags) {
    const topic = await topicMeant(db, wanted.topic);
    if (topic) await setTag(db, { clipId, topicId: topic.id }, await taggedThen(db, clipId, topic.id, wanted));
  }
  if (note !== null) await writeNote(db, { clipId, note });
}
