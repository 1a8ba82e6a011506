import type { Id } from '../model/id';
import { performAction } from '../store/perform-action';
import type { RapporteurDatabase } from '../store/rapporteur-database';
import { refuse } from '../store/refuse';
import { systemStamps } from '../store/stamps';
import { addTag } from './add-tag';
import { type Outcome, outcomeOf } from './outcome';

/** Puts several clips last on a topic as one action; they stay on their other topics. Refuses `not-found`. */
export async function tagClips(
  db: RapporteurDatabase,
  { clipIds, topicId }: { clipIds: Id[]; topicId: Id },
  stamps = systemStamps,
): Promise<Outcome> {
  const wanted = [...new Set(clipIds)];
  const performed = await performAction(db, 'tag', stamps, async (writer) => {
    if (!(await writer.get('topics', topicId))) return refuse('not-found');
    if ((await db.clips.where('id').anyOf(wanted).count()) < wanted.length) return refuse('not-found');
    for (const clipId of wanted) await addTag(writer, { clipId, topicId }, stamps);
  });
  return outcomeOf(performed, stamps);
}
