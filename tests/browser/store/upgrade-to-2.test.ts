import { afterEach, expect, test } from 'vitest';
import { meetingSchema } from '../../../lib/model/meeting';
import { topicSchema } from '../../../lib/model/topic';
import { undoLatest } from '../../../lib/services/undo';
import { openDatabase } from '../../../lib/store/open-database';
import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';
import { upgradeTo2 } from '../../../lib/store/upgrade-to-2';
import { done } from '../services/fill-store';
import { deleteStore } from './delete-store';
import { dumpOf } from './dump-of';
import { makeVersion1, version1 } from './version-1';

const opened: RapporteurDatabase[] = [];
afterEach(async () => {
  for (const db of opened.splice(0)) await deleteStore(db);
});

async function openedOver(): Promise<RapporteurDatabase> {
  const name = `version-1-${crypto.randomUUID()}`;
  await makeVersion1(name);
  const db = openDatabase(name);
  opened.push(db);
  return db;
}

test('everything of version 1 is there, with the new fields empty', async () => {
  const db = await openedOver();
  const { meetings, topics, undoSteps, actions, ...others } = await dumpOf(db);
  const { meetings: oldMeetings, topics: oldTopics, undoSteps: oldSteps, ...oldOthers } = version1;
  const newOfMeeting = { attendance: [], issuedDate: null, previousMeetingId: null, minutes: null };
  const newOfTopic = { owner: '', said: [], figures: [], carriedFromId: null };
  expect(meetings).toEqual(oldMeetings.map((meeting) => ({ ...meeting, ...newOfMeeting })));
  expect(topics).toEqual(oldTopics.map((topic) => ({ ...topic, ...newOfTopic })));
  expect(undoSteps?.length).toBe(oldSteps.length);
  expect(actions).toEqual([]);
  expect(others).toEqual(oldOthers);
  for (const meeting of meetings ?? []) expect(meetingSchema.safeParse(meeting).success).toBe(true);
});

test('what was done before the upgrade can be taken back after it, and fits the new version', async () => {
  const db = await openedOver();
  done(await undoLatest(db));
  const topics = await db.topics.orderBy('id').toArray();
  expect(topics.map(({ title, ask }) => [title, ask])).toEqual([
    ['Repairs', ''],
    ['Stock', 'Count again.'],
  ]);
  for (const topic of topics) expect(topicSchema.safeParse(topic).success).toBe(true);
  done(await undoLatest(db));
  expect((await db.topics.orderBy('id').first())?.lineToTake).toBe('');
  done(await undoLatest(db));
  expect((await db.meetings.toArray()).map(({ title }) => title)).toEqual(['Shelter group, July']);
});

test('the new tables and indexes are the same as those of a new store', async () => {
  const db = await openedOver();
  const fresh = openDatabase(`fresh-${crypto.randomUUID()}`);
  opened.push(fresh);
  const indexesOf = async (each: RapporteurDatabase) => {
    const native = (await each.open()).backendDB();
    const transaction = native.transaction([...native.objectStoreNames]);
    return [...native.objectStoreNames].map((name) => [name, ...transaction.objectStore(name).indexNames]);
  };
  expect(await indexesOf(db)).toEqual(await indexesOf(fresh));
});

test('a record of version 2 stays as it is', () => {
  const meeting = { id: 'm', attendance: [1], issuedDate: '2018-07-20', previousMeetingId: 'n', minutes: {} };
  expect(upgradeTo2('meetings', meeting)).toEqual(meeting);
});
