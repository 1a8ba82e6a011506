import fc from 'fast-check';
import { expect, test } from 'vitest';
import { standByStore } from '../../../lib/ledger/stand-by-store';
import { undo, undoLatest } from '../../../lib/services/undo';
import { openDatabase } from '../../../lib/store/open-database';
import { deleteStore } from '../store/delete-store';
import { type Choice, randomActions, type World } from './random-action';
import { readModel } from './read-model';
import { pick, type StoreModel } from './store-model';

const choice = fc.record({ a: fc.nat(1000), b: fc.nat(1000), c: fc.nat(1000) });
/** Taking back comes often, and clips must be there for anything to happen. */
const often = [
  'save',
  'saveAgain',
  'judge',
  'tag',
  'tag',
  'createMeeting',
  'importMinutes',
  'addAction',
  'takeFigures',
  'takeFigures',
  'joinSeries',
  'undo',
  'undo',
  'undo',
  'undoEarlier',
  'undoEarlier',
  'undoEarlier',
];
const name = fc.constantFrom(...Object.keys(randomActions), ...often);
const commands = fc.array(fc.tuple(name, choice), { minLength: 5, maxLength: 60, size: 'max' });

async function newWorld(): Promise<World> {
  const db = openDatabase(`test-${crypto.randomUUID()}`, async () => standByStore(null));
  let counter = 0;
  const tenMinutes = 600_000;
  const title = () => `title ${++counter}`;
  const world: World = {
    db,
    model: { active: null, meetings: [], notes: {}, sightings: {}, editions: {}, figures: [], indicators: [] },
    fresh: title,
    // So far apart that no two notes are one typing.
    stamps: { now: () => new Date(tenMinutes * ++counter).toISOString(), newId: () => crypto.randomUUID() },
    meetingId: async (wanted) => (await db.meetings.filter((meeting) => meeting.title === wanted).first())?.id ?? '',
    async topicId(wanted) {
      const meeting = world.model.meetings.find(({ topics }) => topics.includes(wanted));
      const meetingId = await world.meetingId(meeting?.title ?? '');
      const found = db.topics.where({ meetingId }).filter(({ title }) => title === wanted.title);
      return (await found.first())?.id ?? '';
    },
    actionId: async (wanted) => (await db.actions.filter(({ text }) => text === wanted.text).first())?.id ?? '',
  };
  return world;
}

/** The store as it was before each action that can be taken back; null where an earlier undo made that unknown. */
type History = (StoreModel | null)[];

async function step(world: World, history: History, action: string, given: Choice): Promise<void> {
  if (action === 'undo') return takeBackLatest(world, history);
  if (action === 'undoEarlier') return takeBackEarlier(world, history, given);
  const before = structuredClone(world.model);
  const outcome = await randomActions[action]?.(world, given);
  if (outcome) expect(outcome).toMatchObject({ ok: true });
  expect(await readModel(world.db)).toEqual(world.model);
  if (JSON.stringify(before) !== JSON.stringify(world.model)) history.push(before);
}

async function takeBackLatest(world: World, history: History): Promise<void> {
  const outcome = await undoLatest(world.db);
  if (history.length === 0) return expect(outcome).toEqual({ ok: false, reason: 'nothing-to-undo' });
  // However actions were taken back before, the latest one always can be.
  expect(outcome).toMatchObject({ ok: true });
  const before = history.pop();
  const now = await readModel(world.db);
  if (before) expect(now).toEqual(before);
  world.model = now;
}

async function takeBackEarlier(world: World, history: History, { a }: Choice): Promise<void> {
  const steps = await world.db.undoSteps.orderBy('sequence').primaryKeys();
  // The older a step, the more likely that something stands on it.
  const chosen = pick(steps.slice(0, -1).slice(-4), a);
  if (chosen === undefined) return;
  const outcome = await undo(world.db, chosen);
  const now = await readModel(world.db);
  if (!outcome.ok) {
    expect(outcome.reason).toBe('changed-since');
    return expect(now).toEqual(world.model);
  }
  world.model = now;
  history.splice(0, history.length, ...Array<null>(history.length - 1).fill(null));
}

test('whatever is done and taken back, in whatever order, the store is what the plain model says', async () => {
  let done = 0;
  await fc.assert(
    fc.asyncProperty(commands, async (run) => {
      const world = await newWorld();
      const history: History = [];
      for (const [action, given] of run) {
        await step(world, history, action, given);
        done += 1;
      }
      await deleteStore(world.db);
    }),
    // Making a counterexample smaller takes minutes here; the seed that is printed lets one do it by hand.
    { numRuns: 100, endOnFailure: true },
  );
  expect(done).toBeGreaterThan(2000);
}, 300_000);
