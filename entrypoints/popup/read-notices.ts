import { type MovedClip, movedSince } from '../../lib/editions/moved-since';
import type { Clip } from '../../lib/model/clip';
import type { Id } from '../../lib/model/id';
import type { Instant } from '../../lib/model/instant';
import { type EditionsOfClip, readEditions } from '../../lib/services/read-editions';
import { snapshotPages } from '../../lib/services/snapshot-pages';
import { clipKeptAs } from '../../lib/store/clip-kept-as';
import { clipsOfPage } from '../../lib/store/clip-queries';
import { clipViews } from '../../lib/store/clip-views';
import type { RapporteurDatabase } from '../../lib/store/rapporteur-database';

/** What the card has to say of what was clipped before. */
export interface Notices {
  /** The clip shown: the one asked for, or the one that it was before. */
  clip: Clip;
  /** Where the very same is kept already: since when, and the topics it stands on, with their numbers. */
  seen: { first: Instant; topics: string[] } | null;
  editions: EditionsOfClip;
  /** Other clips of the page whose figures stand otherwise now. */
  moved: MovedClip[];
  /** How many other clips of this page there are. */
  ofPage: number;
}

/** Changes that are told on the card at most. */
const mostMoved = 3;

/** Reads what was clipped before; null where there is nothing to say. @param asked the id under which the clip was asked for */
export async function readNotices(db: RapporteurDatabase, asked: Id): Promise<Notices | null> {
  const kept = await clipKeptAs(db, asked);
  if (!kept) return null;
  const { clip, sighting } = kept;
  const others = (await clipsOfPage(db, clip.canonicalUrl)).filter(({ id }) => id !== clip.id);
  const all = await readEditions(db, [clip, ...others], { series: true });
  const editions = all.get(clip.id) ?? { newerThan: [], supersededBy: null };
  if (!sighting && others.length === 0 && editions.newerThan.length === 0 && !editions.supersededBy) return null;
  const told = new Set(editions.newerThan.map(({ clip: older }) => older.id));
  const waiting = others.filter(({ id }) => !told.has(id) && !all.get(id)?.supersededBy && !isJudged(clip, id));
  return {
    clip,
    seen: sighting && { first: clip.clippedAt, topics: await topicNames(db, clip.id) },
    editions,
    moved: await movedOnPage(db, sighting?.snapshotId ?? clip.snapshotId, waiting),
    ofPage: others.length,
  };
}

async function movedOnPage(db: RapporteurDatabase, snapshotId: Id | null, clips: Clip[]): Promise<MovedClip[]> {
  const earlier = clips.filter((clip) => clip.snapshotId !== snapshotId);
  if (snapshotId === null || earlier.length === 0) return [];
  const page = (await snapshotPages(db, [snapshotId])).get(snapshotId);
  return page ? movedSince(await clipViews(db, earlier), page).slice(-mostMoved) : [];
}

function isJudged({ editions = [] }: Clip, other: Id): boolean {
  return editions.some(({ newerId, olderId }) => newerId === other || olderId === other);
}

async function topicNames(db: RapporteurDatabase, clipId: Id): Promise<string[]> {
  const tags = await db.tags.where('clipId').equals(clipId).toArray();
  const topics = await db.topics.bulkGet(tags.map((tag) => tag.topicId));
  return topics.flatMap((topic) => (topic ? `${topic.position + 1} ${topic.title}` : []));
}
