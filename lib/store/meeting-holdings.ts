import type { Id } from '../model/id';
import type { TrashEntry } from '../model/trash-entry';
import type { RapporteurDatabase } from './rapporteur-database';
import { recordsInTrash } from './trash-queries';
import { textAt } from './value-at';

/** What is kept for one meeting. */
export interface MeetingHoldings {
  topics: number;
  actions: number;
  versions: number;
  /** Clips that stand on its topics, on no other meeting's, and are pinned to no action of another. */
  clipIds: Id[];
  /** How many more stand on its topics, and on another meeting's too or with its actions. */
  shared: number;
  /** What was deleted of it and lies in the trash, with the clips among it. */
  trash: { entry: TrashEntry; clipIds: Id[] }[];
}

/** Counts what a meeting holds, also in the trash. */
export async function meetingHoldings(db: RapporteurDatabase, meetingId: Id): Promise<MeetingHoldings> {
  const topicIds = await db.topics.where('meetingId').equals(meetingId).primaryKeys();
  const { own, shared } = await clipsOfMeetingOnly(db, meetingId, topicIds);
  const trash: MeetingHoldings['trash'] = [];
  const entries = [];
  for (const entry of await db.trash.toArray())
    entries.push({ entry, removed: (await recordsInTrash(db, entry)).filter(({ after }) => after === null) });
  // A clip that was deleted stood on a topic that may have been deleted after it.
  const goneTopics = entries
    .flatMap(({ removed }) => removed)
    .filter(({ table, before }) => table === 'topics' && textAt(before, 'meetingId') === meetingId);
  const allTopicIds = [...topicIds, ...goneTopics.map(({ key }) => key)];
  for (const { entry, removed } of entries) {
    const isOf = removed.some(({ before }) => isOfMeeting(before, meetingId, allTopicIds));
    const clipIds = removed.filter(({ table }) => table === 'clips').map(({ key }) => key);
    const tagged = removed.filter(({ table }) => table === 'tags').map(({ before }) => before);
    const only = clipIds.filter((id) => {
      const on = tagged.filter((tag) => textAt(tag, 'clipId') === id).map((tag) => textAt(tag, 'topicId'));
      return on.length > 0 && on.every((topicId) => allTopicIds.includes(topicId));
    });
    if (isOf) trash.push({ entry, clipIds: only });
  }
  return {
    topics: topicIds.length,
    actions: await db.actions.where('meetingId').equals(meetingId).count(),
    versions: await db.briefingVersions.where('meetingId').equals(meetingId).count(),
    clipIds: own,
    shared,
    trash,
  };
}

async function clipsOfMeetingOnly(
  db: RapporteurDatabase,
  meetingId: Id,
  topicIds: Id[],
): Promise<{ own: Id[]; shared: number }> {
  const here = await db.tags.where('topicId').anyOf(topicIds).toArray();
  const clipIds = [...new Set(here.map(({ clipId }) => clipId))];
  const all = await db.tags.where('clipId').anyOf(clipIds).toArray();
  const actions = await db.actions.where('clipIds').anyOf(clipIds).toArray();
  const pinned = actions.filter((action) => action.meetingId !== meetingId).flatMap((action) => action.clipIds);
  const elsewhere = new Set([
    ...all.filter(({ topicId }) => !topicIds.includes(topicId)).map(({ clipId }) => clipId),
    ...pinned.filter((clipId) => clipIds.includes(clipId)),
  ]);
  return { own: clipIds.filter((id) => !elsewhere.has(id)), shared: elsewhere.size };
}

function isOfMeeting(record: unknown, meetingId: Id, topicIds: Id[]): boolean {
  return textAt(record, 'meetingId') === meetingId || topicIds.includes(textAt(record, 'topicId'));
}
