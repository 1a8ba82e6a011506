import { expect, vi } from 'vitest';
import { type Choice, type RandomAction, randomActions } from './random-action';
import { readModel } from './read-model';
import { pick } from './store-model';
import type { World } from './world';

const names = Object.keys(randomActions);

/** The database goes away in the middle of an action, at a call of it that the numbers choose, and is opened again. */
export const randomCrash: Record<string, RandomAction> = {
  async crash(world, choice) {
    const name = pick(names, choice.a) ?? '';
    const before = structuredClone(world.model);
    const isAcknowledged = await strikeDuring(world, name, choice);
    if (!isAcknowledged) world.model = before;
    // Whole or not at all: what was acknowledged is there, and of what was not, nothing.
    expect(await readModel(world.db)).toEqual(world.model);
    return undefined;
  },
};

async function strikeDuring(world: World, name: string, choice: Choice): Promise<boolean> {
  await world.db.open();
  world.plan.calls = 0;
  world.plan.fault = { at: 1 + ((choice.b * 7 + choice.c) % 60), how: 'from-then-on' };
  // That nothing was written is told, and expected.
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  const outcome = await randomActions[name]?.(world, choice).catch(() => null);
  told.mockRestore();
  world.reopen(world.db.name);
  return outcome?.ok ?? false;
}
