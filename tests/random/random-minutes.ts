import type { AcceptedMinutes } from '../../lib/model/accepted-minutes';
import type { ActionStatus } from '../../lib/model/action';
import { importMinutes } from '../../lib/services/import-minutes';
import { undatedFields } from '../browser/services/fill-store';
import { item, told } from '../browser/services/minutes';
import type { RandomAction } from './random-action';
import { statuses, wordOf } from './random-follow-ups';
import {
  keyOf,
  type ModelAction,
  type ModelMeeting,
  type ModelTopic,
  newMeeting,
  newTopic,
  pick,
  pickSome,
  type StoreModel,
} from './store-model';

/** Imports minutes of a new meeting or of one that is there, with a next meeting that is new, there, or none. */
export const randomMinutes: RandomAction = async (world, { a, b, c }) => {
  const { db, stamps, model, fresh } = world;
  const known = a % 2 === 0 ? pick(model.meetings, b) : undefined;
  const status = pick(statuses, c) ?? 'open';
  const continued = pick(
    model.meetings.filter((meeting) => meeting !== known).flatMap(({ actions }) => actions),
    c,
  );
  const repeated = known && pick(known.actions, a);
  const onAgenda = known && known.topics.length > 0 ? pickSome(known.topics, c) : [];
  const nextKnown =
    c % 3 === 0
      ? pick(
          model.meetings.filter((meeting) => mayFollow(model, meeting, known)),
          a,
        )
      : undefined;
  const nextTitle = c % 3 === 1 ? fresh() : nextKnown?.title;
  const ids = {
    updates: known ? await world.meetingId(known.title) : null,
    continues: continued ? await world.actionId(continued) : null,
    next: nextKnown ? await world.meetingId(nextKnown.title) : null,
  };

  const meeting = known ?? newMeeting(fresh());
  const name = fresh();
  const titles = [...onAgenda.map(({ title }) => title), fresh()];
  const newText = `Write ${wordOf(fresh())}`;
  const travels = (index: number) => (index + a) % 3 !== 0;
  const accepted: AcceptedMinutes = {
    updates: ids.updates,
    origin: { name, address: null, fingerprint: 'a'.repeat(64) },
    meeting: { ...undatedFields, title: meeting.title, attendance: [], issuedDate: null },
    items: titles.map((title, index) => item(title, { said: [], travels: travels(index) })),
    actions: [
      told(newText, { item: 0, status }),
      ...(ids.continues ? [told('Whatever', { continues: ids.continues, status })] : []),
      ...(repeated ? [told(repeated.text, { status })] : []),
    ],
    next: nextTitle === undefined ? null : { ...undatedFields, title: nextTitle, meetingId: ids.next },
  };

  if (!known) model.meetings.push(meeting);
  model.active ??= meeting.title;
  meeting.minutes = name;
  const topics = titles.map((title) => minutedTopic(model, meeting, title));
  const history = [{ kind: 'raised', meeting: meeting.title, status }];
  if (continued) reported(continued, meeting, status);
  if (repeated) toldAgain(repeated, status);
  meeting.actions.push({ text: newText, status, topic: topics[0]?.title ?? null, clips: [], history });
  if (nextTitle !== undefined) {
    const next = nextKnown ?? newMeeting(nextTitle);
    if (!nextKnown) model.meetings.push(next);
    model.active = nextTitle;
    next.previous = meeting.title;
    carry(
      meeting,
      next,
      topics.filter((_topic, index) => travels(index)),
    );
  }
  return importMinutes(db, accepted, stamps);
};

/** No meeting follows itself, or one that follows it. */
function mayFollow(model: StoreModel, meeting: ModelMeeting, past: ModelMeeting | undefined): boolean {
  for (let before = past; before; ) {
    if (before === meeting) return false;
    const { previous }: ModelMeeting = before;
    before = model.meetings.find(({ title }) => title === previous);
  }
  return true;
}

function minutedTopic(model: StoreModel, meeting: ModelMeeting, title: string): ModelTopic {
  const there = meeting.topics.find((topic) => topic.title === title);
  const topic = there ?? newTopic(title);
  if (!there) meeting.topics.push(topic);
  const previous = model.meetings.find((other) => other.title === meeting.previous);
  const origin = previous?.topics.find((other) => other.title === title);
  if (previous && origin) topic.from ??= keyOf(previous, origin);
  return topic;
}

function reported(action: ModelAction, meeting: ModelMeeting, status: ActionStatus): void {
  const event = action.history.find((other) => other.kind === 'reported' && other.meeting === meeting.title);
  if (!event) action.history.push({ kind: 'reported', meeting: meeting.title, status });
  if (event?.status === status) return;
  if (!event || event === action.history.at(-1)) action.status = status;
  if (event) event.status = status;
}

function toldAgain(action: ModelAction, status: ActionStatus): void {
  const [raised] = action.history;
  if (raised?.kind !== 'raised' || raised.status === status) return;
  raised.status = status;
  action.status = status;
}

function carry(meeting: ModelMeeting, next: ModelMeeting, topics: ModelTopic[]): void {
  const free = new Set(next.topics);
  const tie = (topic: ModelTopic, there: ModelTopic | undefined) => {
    if (!there) return false;
    free.delete(there);
    there.from = keyOf(meeting, topic);
    return true;
  };
  const left = topics.filter(
    (topic) =>
      !tie(
        topic,
        [...free].find(({ from }) => from === keyOf(meeting, topic)),
      ),
  );
  for (const topic of left) {
    if (
      tie(
        topic,
        [...free].find(({ title }) => title === topic.title),
      )
    )
      continue;
    next.topics.push(newTopic(topic.title, keyOf(meeting, topic)));
  }
}
