import type { Id } from '../model/id';
import { organisationsOnly } from '../privacy/organisations-only';
import { partsMadeOf } from '../store/parts-made-of';
import { performAction } from '../store/perform-action';
import type { RapporteurDatabase } from '../store/rapporteur-database';
import { refuse } from '../store/refuse';
import { systemStamps } from '../store/stamps';
import { contentHash } from './content-hash';
import { type Outcome, outcomeOf } from './outcome';
import { numberTags, tagsInOrder } from './tag-order';

/**
 * Makes of a clipped contact table a clip of low sensitivity that has organisation and function only. It stands beside the original, which
 * stays as it was clipped: right before it on each of its topics, and in the briefing in its place. It takes nothing along that
 * could tell the persons: no text of the page, no place on it, no note.
 * Where there is one already, nothing is written. Refuses `not-found`, and `invalid-input` where the clip is no table with such columns.
 * @param given `newId` is the id of the clip that is made
 */
export async function keepOrganisations(
  db: RapporteurDatabase,
  { clipId, newId }: { clipId: Id; newId: Id },
  stamps = systemStamps,
): Promise<Outcome> {
  const asked = await db.clips.get(clipId);
  if (!asked) return refuse('not-found');
  const content = asked.content.kind === 'table' ? organisationsOnly(asked.content) : null;
  if (!content) return refuse('invalid-input');
  const hash = await contentHash(content, asked.canonicalUrl);
  const performed = await performAction(db, 'keep-organisations', stamps, async (writer) => {
    const clip = await writer.get('clips', clipId);
    if (!clip) return refuse('not-found');
    if ((await partsMadeOf(db, clip)).length > 0) return;
    const { editions: _of, wording: _wording, ...facts } = clip;
    await writer.put('clips', {
      ...facts,
      ...{ id: newId, content, contentHash: hash, madeFrom: clip.id, clippedAt: stamps.now() },
      ...{ snapshotId: null, selectors: [], fragmentUrl: null },
      ...{ note: '', shown: null, typed: '', transcribed: false },
      ...{ sensitivity: 'low', sharing: null, nonAttributable: false },
    });
    for (const tag of await db.tags.where('clipId').equals(clipId).toArray()) {
      const tags = (await tagsInOrder(writer, tag.topicId)).flatMap((each) =>
        each.id === tag.id
          ? [
              { ...tag, id: stamps.newId(), clipId: newId, taggedAt: stamps.now() },
              { ...tag, included: false },
            ]
          : [each],
      );
      await numberTags(writer, tags);
    }
  });
  return outcomeOf(performed, stamps);
}
