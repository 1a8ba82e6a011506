import { activateMeeting } from '../../lib/services/activate-meeting';
import { addTopics } from '../../lib/services/add-topics';
import { createMeeting } from '../../lib/services/create-meeting';
import { deleteClips } from '../../lib/services/delete-clips';
import { deleteMeeting } from '../../lib/services/delete-meeting';
import { deleteTopic } from '../../lib/services/delete-topic';
import { editBriefing } from '../../lib/services/edit-briefing';
import { includeClip } from '../../lib/services/include-clip';
import { judgeEdition } from '../../lib/services/judge-edition';
import { keepApart } from '../../lib/services/keep-apart';
import { mergeTopics } from '../../lib/services/merge-topics';
import { moveClips } from '../../lib/services/move-clips';
import { moveTopic } from '../../lib/services/move-topic';
import { renameTopic } from '../../lib/services/rename-topic';
import { saveClip } from '../../lib/services/save-clip';
import { tagClip } from '../../lib/services/tag-clip';
import { untagClip } from '../../lib/services/untag-clip';
import { writeNote } from '../../lib/services/write-note';
import { writeTopic } from '../../lib/services/write-topic';
import { excerptDraft } from '../browser/services/drafts';
import { undatedFields } from '../browser/services/fill-store';
import { written } from '../unit/briefing/records';
import { nameOf, partFrom, randomFigures } from './random-figures';
import { randomFollowUps } from './random-follow-ups';
import { randomMinutes } from './random-minutes';
import {
  allActions,
  allTopics,
  forgetMeeting,
  insert,
  type ModelTopic,
  newMeeting,
  newTopic,
  pick,
  pickSome,
  redirect,
  removeWhere,
  saidOfEditions,
} from './store-model';
import type { World } from './world';

/** Numbers that choose what an action is done to. */
export interface Choice {
  a: number;
  b: number;
  c: number;
}
/** Does the same to the model and to the store; does nothing where there is nothing to do it to. */
export type RandomAction = (world: World, choice: Choice) => Promise<{ ok: boolean } | undefined>;

const addClip = (topic: ModelTopic | undefined, id: string) => {
  if (topic && !topic.clips.some((clip) => clip.id === id)) topic.clips.push({ id, included: true });
};

export const randomActions: Record<string, RandomAction> = {
  ...randomFollowUps,
  ...randomFigures,
  importMinutes: randomMinutes,
  async save({ db, stamps, model, topicId }, { a, b }) {
    const clipId = crypto.randomUUID();
    const topics = b % 2 === 0 ? [] : pickSome(allTopics(model), a);
    const topicIds = await Promise.all(topics.map(topicId));
    model.notes[clipId] = '';
    for (const topic of topics) addClip(topic, clipId);
    const draft = excerptDraft(`quote ${clipId}`, `https://portal.example.org/${a % 4}`);
    return saveClip(db, { clipId, draft, topicIds }, stamps);
  },
  async saveAgain({ db, stamps, model, topicId }, { a, b, c }) {
    const chosen = await db.clips.get(pick(Object.keys(model.notes), a) ?? '');
    const topic = pick(allTopics(model), b);
    // Of clips that were kept apart, the latest is the one seen again.
    const alike = await db.clips
      .where('contentHash')
      .equals(chosen?.contentHash ?? '')
      .sortBy('clippedAt');
    const kept = alike.at(-1);
    // The clips of older stores have no true hash, and none is known by it.
    if (kept?.content.kind !== 'excerpt' || /^(.)\1+$/.test(kept.contentHash)) return;
    const first = kept.id;
    const sightingId = crypto.randomUUID();
    const seen = model.sightings[first] ?? [];
    model.sightings[first] = [...seen, sightingId].sort();
    if (topic && c % 2 === 0) addClip(topic, first);
    const draft = excerptDraft(kept.content.quote, kept.pageUrl);
    // Every other time the page reads otherwise.
    if (c % 3 === 0) draft.snapshot = { text: `another page ${sightingId}`, truncated: false };
    const topicIds = topic && c % 2 === 0 ? [await topicId(topic)] : [];
    return saveClip(db, { clipId: sightingId, draft, topicIds }, stamps);
  },
  async keepApart({ db, stamps, model }, { a, b }) {
    const first = pick(Object.keys(model.sightings), a);
    const sightingId = first && pick(model.sightings[first] ?? [], b);
    if (!first || !sightingId) return;
    const left = (model.sightings[first] ?? []).filter((id) => id !== sightingId);
    if (left.length > 0) model.sightings[first] = left;
    else delete model.sightings[first];
    model.notes[sightingId] = '';
    return keepApart(db, { sightingId }, stamps);
  },
  async judge({ db, stamps, model }, { a, b, c }) {
    const clipIds = Object.keys(model.notes);
    const [newerId, olderId] = [pick(clipIds, a), pick(clipIds, b)];
    if (!newerId || !olderId || newerId === olderId) return;
    const word = { newerId, olderId, holds: c % 2 === 0 };
    for (const id of [newerId, olderId]) {
      const others = (model.editions[id] ?? []).filter((said) => !(said.includes(newerId) && said.includes(olderId)));
      model.editions[id] = [...others, saidOfEditions(word)];
    }
    return judgeEdition(db, word, stamps);
  },
  async tag({ db, stamps, model, topicId }, { a, b }) {
    const clipId = pick(Object.keys(model.notes), a);
    const topic = pick(allTopics(model), b);
    if (!clipId || !topic) return;
    addClip(topic, clipId);
    return tagClip(db, { clipId, topicId: await topicId(topic) }, stamps);
  },
  async untag({ db, stamps, model, topicId }, { a, b }) {
    const topic = pick(allTopics(model), a);
    const clip = topic && pick(topic.clips, b);
    if (!topic || !clip) return;
    removeWhere(topic.clips, ({ id }) => id === clip.id);
    return untagClip(db, { clipId: clip.id, topicId: await topicId(topic) }, stamps);
  },
  async move({ db, stamps, model, topicId }, { a, b, c }) {
    const from = pick([null, ...allTopics(model)], a);
    const to = pick([null, ...allTopics(model)], b);
    const clipIds = pickSome(from ? from.clips.map(({ id }) => id) : Object.keys(model.notes), c);
    if (from === undefined || to === undefined || clipIds.length === 0) return;
    const given = { from: from && (await topicId(from)), to: to && (await topicId(to)) };
    if (to) {
      const moving = clipIds.map(
        (id) =>
          to.clips.find((clip) => clip.id === id) ??
          from?.clips.find((clip) => clip.id === id) ?? { id, included: true },
      );
      if (from) removeWhere(from.clips, ({ id }) => clipIds.includes(id));
      removeWhere(to.clips, ({ id }) => clipIds.includes(id));
      insert(to.clips, c % 4, moving);
    } else if (from) {
      const meeting = model.meetings.find(({ topics }) => topics.includes(from));
      for (const topic of meeting?.topics ?? []) removeWhere(topic.clips, ({ id }) => clipIds.includes(id));
    }
    return moveClips(db, { clipIds, ...given, position: c % 4 }, stamps);
  },
  async note({ db, stamps, model, fresh }, { a }) {
    const clipId = pick(Object.keys(model.notes), a);
    if (!clipId) return;
    const note = a % 3 === 0 ? 'the same note' : fresh();
    model.notes[clipId] = note;
    return writeNote(db, { clipId, note }, stamps);
  },
  async deleteClips({ db, stamps, model }, { a }) {
    const clipIds = pickSome(Object.keys(model.notes), a);
    if (clipIds.length === 0) return;
    for (const clipId of clipIds) {
      const going = [clipId, ...(model.sightings[clipId] ?? [])];
      removeWhere(model.withoutSnapshot, (id) => going.includes(id));
      delete model.notes[clipId];
      delete model.sightings[clipId];
      delete model.editions[clipId];
    }
    const lost = model.figures.filter(({ clip }) => clipIds.includes(clip));
    partFrom(model, lost.map(nameOf));
    removeWhere(model.figures, (figure) => lost.includes(figure));
    for (const topic of allTopics(model)) removeWhere(topic.clips, ({ id }) => clipIds.includes(id));
    for (const action of allActions(model)) removeWhere(action.clips, (id) => clipIds.includes(id));
    return deleteClips(db, { clipIds }, stamps);
  },
  async include({ db, stamps, model, topicId }, { a, b }) {
    const topic = pick(allTopics(model), a);
    const clip = topic && pick(topic.clips, b);
    if (!topic || !clip) return;
    clip.included = b % 2 === 0;
    return includeClip(db, { clipId: clip.id, topicId: await topicId(topic), included: clip.included }, stamps);
  },
  async createMeeting({ db, stamps, model, fresh }, { a }) {
    const title = fresh();
    const topicTitles = Array.from({ length: a % 4 }, fresh);
    model.meetings.push(
      newMeeting(
        title,
        topicTitles.map((each) => newTopic(each)),
      ),
    );
    model.active = title;
    return createMeeting(db, { meeting: { ...undatedFields, title }, topicTitles }, stamps);
  },
  async deleteMeeting({ db, stamps, model, meetingId }, { a }) {
    const meeting = pick(model.meetings, a);
    if (!meeting) return;
    removeWhere(model.meetings, (other) => other === meeting);
    forgetMeeting(model, meeting);
    if (model.active === meeting.title) model.active = model.meetings.at(-1)?.title ?? null;
    return deleteMeeting(db, { meetingId: await meetingId(meeting.title) }, stamps);
  },
  async activate({ db, stamps, model, meetingId }, { a }) {
    const meeting = pick(model.meetings, a);
    if (!meeting) return;
    model.active = meeting.title;
    return activateMeeting(db, { meetingId: await meetingId(meeting.title) }, stamps);
  },
  async addTopics({ db, stamps, model, meetingId, fresh }, { a, b }) {
    const meeting = pick(model.meetings, a);
    if (!meeting) return;
    const titles = Array.from({ length: 1 + (b % 2) }, fresh);
    meeting.topics.push(...titles.map((title) => newTopic(title)));
    return addTopics(db, { meetingId: await meetingId(meeting.title), titles }, stamps);
  },
  async renameTopic({ db, stamps, model, topicId, fresh }, { a }) {
    const topic = pick(allTopics(model), a);
    if (!topic) return;
    const id = await topicId(topic);
    const meeting = model.meetings.find(({ topics }) => topics.includes(topic));
    const renamed = { ...topic, title: fresh() };
    if (meeting) redirect(model, meeting, topic, renamed);
    topic.title = renamed.title;
    return renameTopic(db, { topicId: id, title: topic.title }, stamps);
  },
  async moveTopic({ db, stamps, model, topicId }, { a, b, c }) {
    const meeting = pick(model.meetings, a);
    const topic = meeting && pick(meeting.topics, b);
    if (!meeting || !topic) return;
    const id = await topicId(topic);
    removeWhere(meeting.topics, (other) => other === topic);
    insert(meeting.topics, c % 5, [topic]);
    return moveTopic(db, { topicId: id, position: c % 5 }, stamps);
  },
  async mergeTopics({ db, stamps, model, topicId }, { a, b, c }) {
    const meeting = pick(model.meetings, a);
    const from = meeting && pick(meeting.topics, b);
    const into = meeting && pick(meeting.topics, c);
    if (!meeting || !from || !into || from === into) return;
    const pair = { from: await topicId(from), into: await topicId(into) };
    redirect(model, meeting, from, into);
    into.from ??= from.from;
    for (const clip of from.clips) if (!into.clips.some(({ id }) => id === clip.id)) into.clips.push(clip);
    if (from.lineToTake.join('\n') !== into.lineToTake.join('\n')) into.lineToTake.push(...from.lineToTake);
    removeWhere(meeting.topics, (topic) => topic === from);
    return mergeTopics(db, pair, stamps);
  },
  async deleteTopic({ db, stamps, model, topicId }, { a }) {
    const topic = pick(allTopics(model), a);
    if (!topic) return;
    const id = await topicId(topic);
    for (const meeting of model.meetings) {
      if (meeting.topics.includes(topic)) redirect(model, meeting, topic, null);
      removeWhere(meeting.topics, (other) => other === topic);
    }
    return deleteTopic(db, { topicId: id }, stamps);
  },
  async writeTopic({ db, stamps, model, topicId, fresh }, { a }) {
    const topic = pick(allTopics(model), a);
    if (!topic) return;
    topic.lineToTake = [fresh()];
    return writeTopic(db, { topicId: await topicId(topic), lineToTake: written(...topic.lineToTake) }, stamps);
  },
  async editBriefing({ db, stamps, model, meetingId, fresh }, { a }) {
    const meeting = pick(model.meetings, a);
    if (!meeting) return;
    meeting.highlights = [fresh()];
    const changes = { highlights: written(...meeting.highlights) };
    return editBriefing(db, { meetingId: await meetingId(meeting.title), changes }, stamps);
  },
};
