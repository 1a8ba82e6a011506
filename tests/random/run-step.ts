import { expect } from 'vitest';
import type { UndoStep } from '../../lib/model/undo-step';
import { undo, undoLatest } from '../../lib/services/undo';
import { latestUndoStep } from '../../lib/store/latest-undo-step';
import { type Choice, type RandomAction, randomActions } from './random-action';
import { readModel } from './read-model';
import { pick } from './store-model';
import type { World } from './world';

/**
 * Does one thing to a store and to its model, and compares the two.
 * @param name `undo`, `undoEarlier`, or an action of `actions`
 */
export async function runStep(
  world: World,
  name: string,
  given: Choice,
  actions: Record<string, RandomAction> = randomActions,
): Promise<void> {
  if (name === 'undo') return takeBackLatest(world);
  if (name === 'undoEarlier') return takeBackEarlier(world, given);
  const before = structuredClone(world.model);
  const outcome = await actions[name]?.(world, given);
  if (outcome) expect(outcome).toMatchObject({ ok: true });
  expect(await readModel(world.db)).toEqual(world.model);
  // What a pack brings can be nothing that the model knows of, and is taken back all the same.
  if ((await world.db.undoSteps.count()) > world.history.length) world.history.push(before);
}

export async function takeBackLatest(world: World): Promise<void> {
  const step = await latestUndoStep(world.db);
  const outcome = await undoLatest(world.db, world.stamps);
  if (world.history.length === 0) return expect(outcome).toEqual({ ok: false, reason: 'nothing-to-undo' });
  // However actions were taken back before, the latest one always can be.
  expect(outcome).toMatchObject({ ok: true });
  const before = world.history.pop();
  const now = await readModel(world.db);
  if (before) expect(now).toEqual(before);
  world.model = now;
  await expectInTrash(world, step);
}

async function takeBackEarlier(world: World, { a }: Choice): Promise<void> {
  const steps = await world.db.undoSteps.orderBy('sequence').primaryKeys();
  // The older a step, the more likely that something stands on it.
  const chosen = pick(steps.slice(0, -1).slice(-4), a);
  if (chosen === undefined) return;
  const step = await world.db.undoSteps.get(chosen);
  const outcome = await undo(world.db, chosen, world.stamps);
  const now = await readModel(world.db);
  if (!outcome.ok) {
    expect(outcome.reason).toBe('changed-since');
    return expect(now).toEqual(world.model);
  }
  world.model = now;
  world.history = Array<null>(world.history.length - 1).fill(null);
  await expectInTrash(world, step ?? null);
}

/** What taking a step back took away again and a person would miss: the trash has it, and has nothing of what came back. */
async function expectInTrash({ db }: World, step: UndoStep | null): Promise<void> {
  if (!step) return;
  const back = step.changes.filter(({ before }) => before !== null).map(({ key }) => key);
  const gone = step.changes.filter(
    ({ table, key, before }) => missed.has(table) && before === null && !back.includes(key),
  );
  const trash = await db.trash.toArray();
  for (const { table, key, after } of gone)
    expect(trash.flatMap(({ changes }) => changes ?? [])).toContainEqual({ table, key, before: after, after: null });
  if (step.action.startsWith('delete')) expect(trash.map(({ id }) => id)).not.toContain(step.id);
}
const missed = new Set(['meetings', 'topics', 'clips', 'actions', 'briefingVersions']);
