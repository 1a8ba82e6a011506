import type { Tag } from '../../model/tag';
import { idOfValue } from './id-of-value';

/**
 * The tags of a pack that are not here: a clip stands on a topic once, whichever the tag. One whose id stands here for another pair, because the clip
 * was moved since, gets an id of its own, and another where that one was moved too.
 * @param theirs with the ids of here
 */
export function mergeTags(mine: Tag[], theirs: Tag[]): Tag[] {
  const pairOf = ({ clipId, topicId }: Tag) => `${clipId} ${topicId}`;
  const pairs = new Set(mine.map(pairOf));
  const ids = new Set(mine.map(({ id }) => id));
  const added: Tag[] = [];
  for (const tag of theirs) {
    if (pairs.has(pairOf(tag))) continue;
    let { id } = tag;
    for (let next = 0; ids.has(id); next += 1) id = idOfValue(['tags', pairOf(tag), ...(next > 0 ? [next] : [])]);
    pairs.add(pairOf(tag));
    ids.add(id);
    added.push({ ...tag, id });
  }
  return added;
}
