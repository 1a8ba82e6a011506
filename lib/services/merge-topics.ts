import type { Id } from '../model/id';
import type { WrittenText } from '../model/written-block';
import { performAction } from '../store/perform-action';
import type { RapporteurDatabase } from '../store/rapporteur-database';
import { refuse } from '../store/refuse';
import { sameValue } from '../store/same-value';
import { systemStamps } from '../store/stamps';
import { type Outcome, outcomeOf } from './outcome';
import { releaseTopics } from './release-topics';
import { numberTags, tagsInOrder } from './tag-order';
import { numberTopics, topicsInOrder } from './topic-order';

/**
 * Makes two topics of one meeting one: the clips of `from` follow those of `into`, each once, and what was written and said on
 * both stands one after the other. Actions and later topics that spoke of `from` speak of `into`. `into` keeps its title. Refuses `not-found`, and `invalid-input` where they cannot be merged.
 */
export async function mergeTopics(
  db: RapporteurDatabase,
  { from, into }: { from: Id; into: Id },
  stamps = systemStamps,
): Promise<Outcome> {
  if (from === into) return refuse('invalid-input');
  const performed = await performAction(db, 'merge-topics', stamps, async (writer) => {
    const going = await writer.get('topics', from);
    const staying = await writer.get('topics', into);
    if (!going || !staying) return refuse('not-found');
    if (going.meetingId !== staying.meetingId) return refuse('invalid-input');

    const kept = await tagsInOrder(writer, into);
    const there = new Set(kept.map(({ clipId }) => clipId));
    const moving = await tagsInOrder(writer, from);
    for (const tag of moving) if (there.has(tag.clipId)) await writer.remove('tags', tag.id);
    const joining = moving.filter(({ clipId }) => !there.has(clipId)).map((tag) => ({ ...tag, topicId: into }));
    await numberTags(writer, [...kept, ...joining]);

    await releaseTopics(writer, [from], into);
    await writer.put('topics', {
      ...staying,
      summary: joined(staying.summary, going.summary),
      lineToTake: joined(staying.lineToTake, going.lineToTake),
      ask: joined(staying.ask, going.ask),
      owner: staying.owner || going.owner,
      said: [...staying.said, ...going.said],
      figures: [...staying.figures, ...going.figures],
      carriedFromId: staying.carriedFromId ?? going.carriedFromId,
    });
    await writer.remove('topics', from);
    await numberTopics(writer, await topicsInOrder(writer, staying.meetingId));
  });
  return outcomeOf(performed, stamps);
}

function joined(first: WrittenText, second: WrittenText): WrittenText {
  return sameValue(first, second) ? first : [...first, ...second];
}
