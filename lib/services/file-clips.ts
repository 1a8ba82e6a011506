import type { Id } from '../model/id';
import type { Tag } from '../model/tag';
import { performAction } from '../store/perform-action';
import type { RapporteurDatabase } from '../store/rapporteur-database';
import type { RecordWriter } from '../store/record-writer';
import { refuse } from '../store/refuse';
import { type Stamps, systemStamps } from '../store/stamps';
import { type Outcome, outcomeOf } from './outcome';
import { numberTags, removeTags, tagsInOrder } from './tag-order';

/** A clip, and the topic it is taken from; null from the inbox, or from nowhere: it is only added. */
export interface FiledClip {
  clipId: Id;
  from: Id | null;
}

export interface Filing {
  clips: FiledClip[];
  /** Null is the inbox, which takes each clip off every topic of its `from` topic's meeting. */
  to: Id | null;
  /** 0-based place of the first among the clips that stay; last where it is not given. */
  position?: number;
}

/**
 * Moves clips that may come from several topics, in the order given, as one action with one undoing.
 * Refuses `not-found` where one of them or the topic is gone.
 */
export async function fileClips(db: RapporteurDatabase, filing: Filing, stamps = systemStamps): Promise<Outcome> {
  const { clips, to } = filing;
  const clipIds = [...new Set(clips.map(({ clipId }) => clipId))];
  const performed = await performAction(db, 'move', stamps, async (writer) => {
    if ((await db.clips.where('id').anyOf(clipIds).count()) < clipIds.length) return refuse('not-found');
    if (to === null) return toInbox(writer, clips);
    if (!(await writer.get('topics', to))) return refuse('not-found');
    return toTopic(writer, { ...filing, to }, stamps);
  });
  return outcomeOf(performed, stamps);
}

async function toInbox(writer: RecordWriter, clips: FiledClip[]): Promise<void> {
  const leaving = new Map<Id, Tag>();
  for (const { clipId, from } of clips) {
    if (from === null) continue;
    const topic = await writer.get('topics', from);
    const agenda = topic ? await writer.db.topics.where('meetingId').equals(topic.meetingId).primaryKeys() : [from];
    for (const tag of await writer.db.tags.where('clipId').equals(clipId).toArray()) {
      if (agenda.includes(tag.topicId)) leaving.set(tag.id, tag);
    }
  }
  await removeTags(writer, [...leaving.values()]);
}

async function toTopic(writer: RecordWriter, filing: Filing & { to: Id }, stamps: Stamps): Promise<void> {
  const { clips, to, position } = filing;
  const standing = await tagsInOrder(writer, to);
  const moving = new Map<Id, Tag>();
  const left: Tag[] = [];
  for (const { clipId, from } of clips) {
    const old =
      from === null || from === to ? undefined : await writer.db.tags.where({ clipId, topicId: from }).first();
    const there = moving.get(clipId) ?? standing.find((tag) => tag.clipId === clipId);
    if (there && old) left.push(old);
    const fresh = { id: stamps.newId(), clipId, included: true, position: 0, taggedAt: stamps.now() };
    moving.set(clipId, there ?? { ...(old ?? fresh), topicId: to });
  }
  await removeTags(writer, left);
  const staying = standing.filter(({ clipId }) => !moving.has(clipId));
  const place = Math.max(0, Math.min(position ?? staying.length, staying.length));
  await numberTags(writer, [...staying.slice(0, place), ...moving.values(), ...staying.slice(place)]);
  for (const from of new Set(clips.map((clip) => clip.from))) {
    if (from !== null && from !== to) await numberTags(writer, await tagsInOrder(writer, from));
  }
}
