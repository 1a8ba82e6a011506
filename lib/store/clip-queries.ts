import type { Clip } from '../model/clip';
import type { ClipView } from '../model/clip-view';
import type { Id } from '../model/id';
import { clipViews } from './clip-views';
import type { RapporteurDatabase } from './rapporteur-database';

export async function clipView(db: RapporteurDatabase, clipId: Id): Promise<ClipView | null> {
  const clip = await db.clips.get(clipId);
  return clip ? ((await clipViews(db, [clip]))[0] ?? null) : null;
}

/** The clips of a topic, in the order the person gave them. */
export async function clipsOfTopic(db: RapporteurDatabase, topicId: Id): Promise<ClipView[]> {
  const tags = await db.tags.where('topicId').equals(topicId).sortBy('position');
  return clipViews(db, present(await db.clips.bulkGet(tags.map(({ clipId }) => clipId))));
}

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

/** What was clipped from a page, oldest first. */
export async function clipsOfPage(db: RapporteurDatabase, canonicalUrl: string): Promise<Clip[]> {
  return db.clips.where('canonicalUrl').equals(canonicalUrl).sortBy('clippedAt');
}

/** Clips of the very same words, link or picture of the same page, oldest first. */
export async function clipsWithHash(db: RapporteurDatabase, contentHash: string): Promise<Clip[]> {
  return db.clips.where('contentHash').equals(contentHash).sortBy('clippedAt');
}

function present<T>(records: (T | undefined)[]): T[] {
  return records.filter((record) => record !== undefined);
}
