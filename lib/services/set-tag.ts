import type { Id } from '../model/id';
import type { Topic } from '../model/topic';
import type { WantedTag } from '../model/wanted-tag';
import { activeMeeting, topicsOf } from '../store/meeting-queries';
import type { RapporteurDatabase } from '../store/rapporteur-database';
import type { Outcome } from './outcome';
import { tagClip } from './tag-clip';
import { untagClip } from './untag-clip';

/** The topic that is meant; undefined where the agenda has none such. */
export async function topicMeant(db: RapporteurDatabase, topic: WantedTag['topic']): Promise<Topic | undefined> {
  if ('id' in topic) return db.topics.get(topic.id);
  const meeting = await activeMeeting(db);
  return meeting ? (await topicsOf(db, meeting.id))[topic.number - 1] : undefined;
}

/** Whether the clip shall stand on the topic, given that it may do so now. */
export async function taggedThen(db: RapporteurDatabase, clipId: Id, topicId: Id, { tagged }: WantedTag) {
  return tagged ?? (await db.tags.where({ clipId, topicId }).count()) === 0;
}

/** Puts the clip on the topic or takes it off; where it is so already, nothing is written. */
export function setTag(db: RapporteurDatabase, pair: { clipId: Id; topicId: Id }, tagged: boolean): Promise<Outcome> {
  return tagged ? tagClip(db, pair) : untagClip(db, pair);
}
