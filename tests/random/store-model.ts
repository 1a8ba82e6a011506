import type { ActionStatus } from '../../lib/model/action';
import type { EditionWord } from '../../lib/services/judge-edition';
import type { ModelFigure } from './random-figures';

/** The store as a person sees it, in the plainest terms: what the random test compares the real one with. */
export interface StoreModel {
  active: string | null;
  meetings: ModelMeeting[];
  /** Notes by clip id. */
  notes: Record<string, string>;
  /** Ids of clips and sightings without a snapshot of their page, in order: an older version saved some so. */
  withoutSnapshot: string[];
  /** Ids of the sightings by clip id, in order of the ids; no clip without any. */
  sightings: Record<string, string[]>;
  /** What was said of editions by clip id, in the order in which it was said; no clip of which nothing was. */
  editions: Record<string, string[]>;
  /** In the order of their names. */
  figures: ModelFigure[];
  /** The names of figures that the person joined or parted, an indicator each, in order. */
  indicators: string[][];
}
export interface ModelMeeting {
  title: string;
  /** The title of the meeting before. */
  previous: string | null;
  /** The name of the minutes imported last. */
  minutes: string | null;
  topics: ModelTopic[];
  actions: ModelAction[];
  highlights: string[];
}
export interface ModelTopic {
  /** No two topics of a meeting have the same. */
  title: string;
  /** The topic it was carried from, as `keyOf` names it. */
  from: string | null;
  lineToTake: string[];
  clips: { id: string; included: boolean }[];
}

export interface ModelAction {
  text: string;
  status: ActionStatus;
  /** The title of its topic. */
  topic: string | null;
  clips: string[];
  history: { kind: string; meeting: string | null; status: ActionStatus }[];
}

export const saidOfEditions = ({ newerId, olderId, holds }: EditionWord) => `${newerId} ${holds} ${olderId}`;

export const newMeeting = (title: string, topics: ModelTopic[] = []): ModelMeeting => ({
  ...{ title, previous: null, minutes: null, topics, actions: [], highlights: [] },
});
export const newTopic = (title: string, from: string | null = null): ModelTopic => ({
  ...{ title, from, lineToTake: [], clips: [] },
});
export const keyOf = (meeting: ModelMeeting, topic: ModelTopic) => `${meeting.title} / ${topic.title}`;

/** Makes everything that speaks of a topic speak of another one, or of none. */
export function redirect(model: StoreModel, meeting: ModelMeeting, going: ModelTopic, heir: ModelTopic | null): void {
  const key = keyOf(meeting, going);
  const other = heir && keyOf(meeting, heir);
  for (const topic of allTopics(model)) if (topic.from === key) topic.from = other;
  for (const action of meeting.actions) if (action.topic === going.title) action.topic = heir?.title ?? null;
}

/** What is left of a deleted meeting in the others. */
export function forgetMeeting(model: StoreModel, meeting: ModelMeeting): void {
  for (const topic of meeting.topics) redirect(model, meeting, topic, null);
  for (const other of model.meetings) if (other.previous === meeting.title) other.previous = null;
  for (const { history } of allActions(model)) {
    for (const event of history) if (event.meeting === meeting.title) event.meeting = null;
  }
}

export const allActions = (model: StoreModel) => model.meetings.flatMap(({ actions }) => actions);
export const allTopics = (model: StoreModel) => model.meetings.flatMap(({ topics }) => topics);

/** The element that a random number points at; undefined where there is none. */
export const pick = <T>(list: T[], number: number): T | undefined => list[number % Math.max(list.length, 1)];

/** Several elements, each once, in an order that the number decides. */
export function pickSome<T>(list: T[], number: number): T[] {
  const start = number % Math.max(list.length, 1);
  return [...list.slice(start), ...list.slice(0, start)].slice(0, 1 + (number % 3));
}

export function insert<T>(list: T[], position: number, items: T[]): void {
  list.splice(Math.min(position, list.length), 0, ...items);
}

export function removeWhere<T>(list: T[], gone: (item: T) => boolean): void {
  list.splice(0, list.length, ...list.filter((item) => !gone(item)));
}
