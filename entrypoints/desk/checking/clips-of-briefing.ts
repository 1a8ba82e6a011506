import type { Clip } from '../../../lib/model/clip';
import type { Id } from '../../../lib/model/id';
import { clipsOfTopics } from '../../../lib/store/clip-queries';
import { topicsOf } from '../../../lib/store/meeting-queries';
import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';

/** The clips that are in the briefing of a meeting, in reading order, each once. */
export async function clipsOfBriefing(db: RapporteurDatabase, meetingId: Id): Promise<Clip[]> {
  const topics = (await topicsOf(db, meetingId)).map(({ id }) => id);
  const views = await clipsOfTopics(db, topics);
  const clips = new Map<Id, Clip>();
  for (const view of topics.flatMap((id) => views.get(id) ?? [])) {
    if (view.tags.some(({ included }) => included)) clips.set(view.clip.id, view.clip);
  }
  return [...clips.values()];
}
