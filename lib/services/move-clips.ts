import type { Id } from '../model/id';
import type { Tag } from '../model/tag';
import { performAction } from '../store/perform-action';
import type { RapporteurDatabase } from '../store/rapporteur-database';
import type { RecordWriter } from '../store/record-writer';
import { refuse } from '../store/refuse';
import { type Stamps, systemStamps } from '../store/stamps';
import { type Outcome, outcomeOf } from './outcome';
import { numberTags, removeTags, tagsInOrder } from './tag-order';

interface Move {
  clipIds: Id[];
  /** The topic they are moved from; null from the inbox. */
  from: Id | null;
  /** The topic they are moved to; null to the inbox, which takes them off every topic of the `from` topic's meeting. */
  to: Id | null;
  /** 0-based place of the first among the clips that stay; last where it is not given. */
  position?: number;
}

/** Moves clips, in the order given, between topics, within one, or from and to the inbox. Refuses `not-found` where one is gone. */
export async function moveClips(db: RapporteurDatabase, move: Move, stamps = systemStamps): Promise<Outcome> {
  const clipIds = [...new Set(move.clipIds)];
  const performed = await performAction(db, 'move', stamps, async (writer) => {
    if ((await db.clips.where('id').anyOf(clipIds).count()) < clipIds.length) return refuse('not-found');
    if (move.to !== null && !(await writer.get('topics', move.to))) return refuse('not-found');
    if (move.to === null) return toInbox(writer, clipIds, move.from);
    return toTopic(writer, { ...move, clipIds, to: move.to }, stamps);
  });
  return outcomeOf(performed, stamps);
}

async function toInbox(writer: RecordWriter, clipIds: Id[], from: Id | null): Promise<void> {
  if (from === null) return;
  const topic = await writer.get('topics', from);
  const agenda = topic ? await writer.db.topics.where('meetingId').equals(topic.meetingId).primaryKeys() : [from];
  const tags = await writer.db.tags.where('clipId').anyOf(clipIds).toArray();
  await removeTags(
    writer,
    tags.filter(({ topicId }) => agenda.includes(topicId)),
  );
}

async function toTopic(writer: RecordWriter, move: Move & { to: Id }, stamps: Stamps): Promise<void> {
  const { clipIds, from, to, position } = move;
  const standing = await tagsInOrder(writer, to);
  const moving: Tag[] = [];
  const left: Tag[] = [];
  for (const clipId of clipIds) {
    const old =
      from === null || from === to ? undefined : await writer.db.tags.where({ clipId, topicId: from }).first();
    const there = standing.find((tag) => tag.clipId === clipId);
    if (there && old) left.push(old);
    const fresh = { id: stamps.newId(), clipId, included: true, position: 0, taggedAt: stamps.now() };
    moving.push(there ?? { ...(old ?? fresh), topicId: to });
  }
  await removeTags(writer, left);
  const staying = standing.filter(({ clipId }) => !clipIds.includes(clipId));
  const place = Math.max(0, Math.min(position ?? staying.length, staying.length));
  await numberTags(writer, [...staying.slice(0, place), ...moving, ...staying.slice(place)]);
  if (from !== null && from !== to) await numberTags(writer, await tagsInOrder(writer, from));
}
