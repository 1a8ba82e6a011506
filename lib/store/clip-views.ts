import type { Clip } from '../model/clip';
import type { ClipView } from '../model/clip-view';
import type { Id } from '../model/id';
import type { Tag } from '../model/tag';
import type { RapporteurDatabase } from './rapporteur-database';
import { standInSource } from './stand-in-source';

/** From so many clips on, reading every tag at once is quicker than finding each clip's. */
const many = 50;

/** Clips with their sources and tags, in the order given. */
export async function clipViews(db: RapporteurDatabase, clips: Clip[]): Promise<ClipView[]> {
  const sourceIds = [...new Set(clips.map(({ sourceId }) => sourceId))];
  const sources = new Map((await db.sources.bulkGet(sourceIds)).map((source) => [source?.id, source]));
  const found = clips.length < many ? db.tags.where('clipId').anyOf(clips.map(({ id }) => id)) : db.tags;
  const tags = new Map<Id, Tag[]>();
  for (const tag of await found.toArray()) {
    const others = tags.get(tag.clipId);
    if (others) others.push(tag);
    else tags.set(tag.clipId, [tag]);
  }
  return clips.map((clip) => ({
    clip,
    // A clip is shown even where its source was damaged: it must not vanish from sight.
    source: sources.get(clip.sourceId) ?? standInSource(clip),
    tags: tags.get(clip.id) ?? [],
  }));
}
