import { expect } from 'vitest';
import { undo, undoLatest } from '../../lib/services/undo';
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
  const last = await lastStep(world);
  const outcome = await actions[name]?.(world, given);
  if (outcome) expect(outcome).toMatchObject({ ok: true });
  expect(await readModel(world.db)).toEqual(world.model);
  // What a pack brings can be nothing that the model knows of, and is taken back all the same.
  if ((await lastStep(world)) > last) world.history.push(before);
}

const lastStep = async ({ db }: World) => (await db.undoSteps.orderBy('sequence').last())?.sequence ?? 0;

async function takeBackLatest(world: World): Promise<void> {
  const outcome = await undoLatest(world.db);
  if (world.history.length === 0) return expect(outcome).toEqual({ ok: false, reason: 'nothing-to-undo' });
  // However actions were taken back before, the latest one always can be.
  expect(outcome).toMatchObject({ ok: true });
  const before = world.history.pop();
  const now = await readModel(world.db);
  if (before) expect(now).toEqual(before);
  world.model = now;
}

async function takeBackEarlier(world: World, { a }: Choice): Promise<void> {
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
  world.history = Array<null>(world.history.length - 1).fill(null);
}
