import type { Clip } from '../model/clip';
import type { ClipView } from '../model/clip-view';
import type { Id } from '../model/id';
import { sameAddresses } from '../model/same-addresses';
import { clipViews } from './clip-views';
import type { RapporteurDatabase } from './rapporteur-database';
import { standInSource } from './stand-in-source';

export async function clipView(db: RapporteurDatabase, clipId: Id): Promise<ClipView | null> {
  const clip = await db.clips.get(clipId);
  return clip ? ((await clipViews(db, [clip]))[0] ?? null) : null;
}

/** The clips of a topic, in the order the person gave them. */
export async function clipsOfTopic(db: RapporteurDatabase, topicId: Id): Promise<ClipView[]> {
  const tags = await db.tags.where('topicId').equals(topicId).sortBy('position');
  return clipViews(db, present(await db.clips.bulkGet(tags.map(({ clipId }) => clipId))));
}

/**
 * The clips of several topics, each in the order the person gave it. Everything is read in few requests: a briefing asks for hundreds of clips
 * after every change.
 */
export async function clipsOfTopics(db: RapporteurDatabase, topicIds: Id[]): Promise<Map<Id, ClipView[]>> {
  // One request for each topic: for all of them at once the browser would go from tag to tag.
  const found = await Promise.all(topicIds.map((id) => db.tags.where('topicId').equals(id).toArray()));
  const tags = found.flat();
  const clips = await clipsById(db, [...new Set(tags.map(({ clipId }) => clipId))]);
  const sourceIds = [...new Set([...clips.values()].map(({ sourceId }) => sourceId))];
  const sources = new Map((await db.sources.bulkGet(sourceIds)).map((source) => [source?.id, source]));
  const views = new Map<Id, ClipView[]>(topicIds.map((id) => [id, []]));
  for (const tag of tags.sort((a, b) => a.position - b.position)) {
    const clip = clips.get(tag.clipId);
    if (clip)
      views.get(tag.topicId)?.push({ clip, source: sources.get(clip.sourceId) ?? standInSource(clip), tags: [tag] });
  }
  return views;
}

/** One request for the whole table is quicker than one for each clip, as long as much of it is wanted. */
async function clipsById(db: RapporteurDatabase, ids: Id[]): Promise<Map<Id, Clip>> {
  const wanted = new Set(ids);
  const total = ids.length < few ? Number.POSITIVE_INFINITY : await db.clips.count();
  const clips =
    total > ids.length * 5
      ? present(await db.clips.bulkGet(ids))
      : (await db.clips.toArray()).filter(({ id }) => wanted.has(id));
  return new Map(clips.map((clip) => [clip.id, clip]));
}

/** Clips that are quickly got one by one. */
const few = 20;

/** The clips pinned to an action, in the order in which they were pinned. */
export async function clipsOfAction(db: RapporteurDatabase, actionId: Id): Promise<ClipView[]> {
  const action = await db.actions.get(actionId);
  return action ? clipViews(db, present(await db.clips.bulkGet(action.clipIds))) : [];
}

/** Clips on no topic of any meeting, newest first. */
export async function inboxClips(db: RapporteurDatabase): Promise<ClipView[]> {
  const filed = new Set((await db.tags.toArray()).map(({ clipId }) => clipId));
  const newestFirst = await db.clips.orderBy('clippedAt').reverse().primaryKeys();
  return clipViews(db, present(await db.clips.bulkGet(newestFirst.filter((id) => !filed.has(id)))));
}

/** Everything clipped, newest first. */
export async function allClips(db: RapporteurDatabase): Promise<ClipView[]> {
  return clipViews(db, await db.clips.orderBy('clippedAt').reverse().toArray());
}

/** What was clipped from a page, under whichever of its addresses, oldest first. */
export async function clipsOfPage(db: RapporteurDatabase, canonicalUrl: string): Promise<Clip[]> {
  return db.clips.where('canonicalUrl').anyOf(sameAddresses(canonicalUrl)).sortBy('clippedAt');
}

/** Clips of the very same words, link or picture of the same page, oldest first. @param hashes one for each address of the page */
export async function clipsWithHash(db: RapporteurDatabase, hashes: string[]): Promise<Clip[]> {
  return db.clips.where('contentHash').anyOf(hashes).sortBy('clippedAt');
}

function present<T>(records: (T | undefined)[]): T[] {
  return records.filter((record) => record !== undefined);
}
