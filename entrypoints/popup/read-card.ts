import type { Clip } from '../../lib/model/clip';
import type { ClipView } from '../../lib/model/clip-view';
import type { Id } from '../../lib/model/id';
import type { StoredImage } from '../../lib/model/stored-image';
import { suggestForClip } from '../../lib/services/suggest-for-clip';
import { clipsOfPage, clipsWithHash, clipView } from '../../lib/store/clip-queries';
import { imageOf } from '../../lib/store/image-queries';
import type { RapporteurDatabase } from '../../lib/store/rapporteur-database';

/** The same thing, clipped earlier, and the titles of the topics it stands on. */
export interface EarlierClip {
  clip: Clip;
  topics: string[];
}
export interface CardView {
  view: ClipView;
  image: StoredImage | null;
  /** The last earlier clip of these very words; null where there is none. */
  same: EarlierClip | null;
  /** How many other clips of this page there are, besides the same. */
  ofPage: number;
}

/** All that the card shows of its clip, in one reading, so that it is drawn in one piece. null: there is no such clip. */
export async function readCard(db: RapporteurDatabase, clipId: Id): Promise<CardView | null> {
  const view = await clipView(db, clipId);
  if (!view) return null;
  const { content, contentHash, canonicalUrl } = view.clip;
  const isOther = (clip: Clip) => clip.id !== clipId;
  const same = (await clipsWithHash(db, contentHash)).filter(isOther);
  const others = (await clipsOfPage(db, canonicalUrl)).filter(
    (clip) => isOther(clip) && clip.contentHash !== contentHash,
  );
  const last = same.at(-1);
  return {
    view,
    image: content.kind === 'image' ? await imageOf(db, content.imageId) : null,
    same: last ? { clip: last, topics: await topicTitles(db, last.id) } : null,
    ofPage: others.length,
  };
}

async function topicTitles(db: RapporteurDatabase, clipId: Id): Promise<string[]> {
  const tags = await db.tags.where('clipId').equals(clipId).toArray();
  const topics = await db.topics.bulkGet(tags.map((tag) => tag.topicId));
  return topics.flatMap((topic) => topic?.title ?? []);
}

/** The suggestion for a clip; a failure to guess is no reason to show nothing. */
export async function readSuggestion(db: RapporteurDatabase, clipId: Id): Promise<Id | null> {
  return suggestForClip(db, clipId).catch((cause) => {
    console.error('card: no suggestion', cause);
    return null;
  });
}
