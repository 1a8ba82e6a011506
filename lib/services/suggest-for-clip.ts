import type { ClipView } from '../model/clip-view';
import type { Id } from '../model/id';
import { clipText } from '../search/clip-text';
import { clipView } from '../store/clip-queries';
import { clipViews } from '../store/clip-views';
import { activeMeeting, topicsOf } from '../store/meeting-queries';
import type { RapporteurDatabase } from '../store/rapporteur-database';
import type { ClipTraits } from '../topics/clip-traits';
import type { PastTag } from '../topics/learn-from';
import { producerOf } from '../topics/producer-of';
import { suggestTopic } from '../topics/suggest-topic';

/** How many of the latest tags are learned from. */
const remembered = 300;

/** The topic of the active meeting that a clip most likely belongs to; null where that is unclear or it stands there already. */
export async function suggestForClip(db: RapporteurDatabase, clipId: Id): Promise<Id | null> {
  const meeting = await activeMeeting(db);
  const view = await clipView(db, clipId);
  if (!meeting || !view) return null;
  const topics = await topicsOf(db, meeting.id);
  const suggested = suggestTopic(traitsOf(view), topics, await pastTags(db, clipId));
  return view.tags.some(({ topicId }) => topicId === suggested) ? null : suggested;
}

async function pastTags(db: RapporteurDatabase, except: Id): Promise<PastTag[]> {
  const tags = await db.tags
    .orderBy('taggedAt')
    .reverse()
    .filter(({ clipId }) => clipId !== except)
    .limit(remembered)
    .toArray();
  const topics = new Map((await db.topics.toArray()).map(({ id, title }) => [id, title]));
  const clips = (await db.clips.bulkGet([...new Set(tags.map(({ clipId }) => clipId))])).filter(
    (clip) => clip !== undefined,
  );
  const views = new Map((await clipViews(db, clips)).map((view) => [view.clip.id, view]));
  return tags.flatMap(({ clipId, topicId }) => {
    const view = views.get(clipId);
    const topicTitle = topics.get(topicId);
    return view && topicTitle !== undefined ? [{ topicTitle, ...traitsOf(view) }] : [];
  });
}

function traitsOf(view: ClipView): ClipTraits {
  const { fields } = view.source;
  return {
    title: fields.title.chosen?.value ?? '',
    text: `${clipText(view.clip.content)} ${view.clip.note}`,
    host: new URL(view.clip.canonicalUrl).hostname,
    producer: producerOf(view),
  };
}
