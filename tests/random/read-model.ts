import type { WrittenText } from '../../lib/model/written-block';
import type { RapporteurDatabase } from '../../lib/store/rapporteur-database';
import { modelFigures } from './random-figures';
import { type StoreModel, saidOfEditions } from './store-model';

/** What the store holds, in the terms of the model; throws where its records do not hang together. */
export async function readModel(db: RapporteurDatabase): Promise<StoreModel> {
  const [meetings, topics, actions, tags, clips] = [
    await db.meetings.toArray(),
    await db.topics.toArray(),
    await db.actions.toArray(),
    await db.tags.toArray(),
    await db.clips.toArray(),
  ];
  const settings = await db.settings.get('settings');
  const byPosition = (a: { position: number }, b: { position: number }) => a.position - b.position;
  const titleOf = (wanted: string | null) => meetings.find(({ id }) => id === wanted)?.title ?? null;
  const keyOf = (wanted: string | null) => {
    const topic = topics.find(({ id }) => id === wanted);
    return topic ? `${titleOf(topic.meetingId)} / ${topic.title}` : null;
  };
  const briefings = await db.briefings.toArray();
  const model: StoreModel = {
    active: meetings.find(({ id }) => id === settings?.activeMeetingId)?.title ?? null,
    meetings: meetings
      .sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1))
      .map(({ id, title, previousMeetingId, minutes }) => ({
        title,
        previous: titleOf(previousMeetingId),
        minutes: minutes?.name ?? null,
        highlights: linesOf(briefings.find((briefing) => briefing.meetingId === id)?.highlights ?? []),
        topics: dense(topics.filter(({ meetingId }) => meetingId === id).sort(byPosition)).map((topic) => ({
          title: topic.title,
          from: keyOf(topic.carriedFromId),
          lineToTake: linesOf(topic.lineToTake),
          clips: dense(tags.filter(({ topicId }) => topicId === topic.id).sort(byPosition)).map((tag) => ({
            id: tag.clipId,
            included: tag.included,
          })),
        })),
        actions: dense(actions.filter(({ meetingId }) => meetingId === id).sort(byPosition)).map((action) => ({
          text: action.text,
          status: action.status,
          topic: topics.find((topic) => topic.id === action.topicId)?.title ?? null,
          clips: action.clipIds,
          history: action.history.map((event) => ({
            ...{ kind: event.kind, meeting: titleOf(event.meetingId), status: event.status },
          })),
        })),
      })),
    notes: Object.fromEntries(clips.map(({ id, note }) => [id, note])),
    withoutSnapshot: [...clips, ...(await db.sightings.toArray())]
      .flatMap(({ id, snapshotId }) => (snapshotId ? [] : [id]))
      .sort(),
    sightings: await sightingsByClip(db),
    editions: Object.fromEntries(
      clips.flatMap(({ id, editions }) => (editions ? [[id, editions.map(saidOfEditions)]] : [])),
    ),
    ...modelFigures(await db.figures.toArray()),
  };
  await expectWhole(db);
  return model;
}

function dense<T extends { position: number }>(records: T[]): T[] {
  if (records.some(({ position }, index) => position !== index)) throw new Error('places are not 0, 1, 2 …');
  return records;
}

async function sightingsByClip(db: RapporteurDatabase): Promise<Record<string, string[]>> {
  const byClip: Record<string, string[]> = {};
  for (const { id, clipId } of await db.sightings.toArray()) byClip[clipId] = [...(byClip[clipId] ?? []), id].sort();
  return byClip;
}

/** No record refers to one that is not there, and no evidence is kept for nobody. */
async function expectWhole(db: RapporteurDatabase): Promise<void> {
  const ids = async (table: string) => new Set((await db.table(table).toCollection().primaryKeys()).map(String));
  const [meetings, topics, clips, sources, snapshots] = await Promise.all(
    ['meetings', 'topics', 'clips', 'sources', 'snapshots'].map(ids),
  );
  // What undo or the trash can bring back.
  const steps = JSON.stringify([await db.undoSteps.toArray(), await db.trash.toArray()]);
  const used = new Set<string>();
  for (const { sourceId, snapshotId } of [...(await db.clips.toArray()), ...(await db.sightings.toArray())]) {
    for (const id of [sourceId, snapshotId ?? '']) used.add(id);
    if (!sources?.has(sourceId) || (snapshotId && !snapshots?.has(snapshotId)))
      throw new Error('a clip lost its source');
  }
  for (const id of [...(sources ?? []), ...(snapshots ?? [])]) {
    if (!used.has(id) && !steps.includes(id)) throw new Error('evidence is kept for nobody');
  }
  for (const { clipId } of await db.sightings.toArray())
    if (!clips?.has(clipId)) throw new Error('nothing was seen again');
  for (const { clipId } of await db.figures.toArray()) {
    if (!clips?.has(clipId)) throw new Error('a figure has lost its clip');
  }
  for (const tag of await db.tags.toArray()) {
    if (!clips?.has(tag.clipId) || !topics?.has(tag.topicId)) throw new Error('a tag ties nothing');
  }
  for (const topic of await db.topics.toArray()) {
    if (!meetings?.has(topic.meetingId)) throw new Error('a topic has no meeting');
    if (topic.carriedFromId && !topics?.has(topic.carriedFromId)) throw new Error('a topic is carried from nothing');
  }
  for (const { previousMeetingId } of await db.meetings.toArray()) {
    if (previousMeetingId && !meetings?.has(previousMeetingId)) throw new Error('a meeting follows nothing');
  }
  for (const action of await db.actions.toArray()) {
    const named = [action.meetingId, ...action.history.flatMap(({ meetingId }) => meetingId ?? [])];
    if (named.some((id) => !meetings?.has(id))) throw new Error('an action names a meeting that is gone');
    if (action.topicId && !topics?.has(action.topicId)) throw new Error('an action has lost its topic');
    if (action.clipIds.some((id) => !clips?.has(id))) throw new Error('a clip that is gone is pinned');
  }
  const active = (await db.settings.get('settings'))?.activeMeetingId ?? null;
  if (active !== null && !meetings?.has(active)) throw new Error('the active meeting is gone');
}

/** What was typed, one text a paragraph. */
function linesOf(text: WrittenText): string[] {
  return text.flatMap((block) =>
    block.type === 'paragraph'
      ? block.children.flatMap((inline) => (inline.type === 'text' ? [inline.value] : []))
      : [],
  );
}
