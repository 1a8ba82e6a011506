import type { UnfinishedCard } from '../model/unfinished-card';
import { clipKeptAs } from '../store/clip-kept-as';
import type { RapporteurDatabase } from '../store/rapporteur-database';
import { setTag, taggedThen, topicMeant } from './set-tag';
import { typeValue } from './type-value';
import { writeNote } from './write-note';

/**
 * Does what the card could not do any more when it was shut: a popup dies at the first click beside it, and what was pressed or
 * written a moment before must not die with it. Doing it twice changes nothing, but for topics that shall be turned round.
 */
export async function finishCard(
  db: RapporteurDatabase,
  { clipId: asked, note, typed, tags }: UnfinishedCard,
): Promise<void> {
  const clipId = (await clipKeptAs(db, asked))?.clip.id;
  if (clipId === undefined) return;
  for (const wanted of tags) {
    const topic = await topicMeant(db, wanted.topic);
    if (topic) await setTag(db, { clipId, topicId: topic.id }, await taggedThen(db, clipId, topic.id, wanted));
  }
  if (note !== null) await writeNote(db, { clipId, note });
  if (typed !== undefined) await typeValue(db, { clipId, typed });
}
