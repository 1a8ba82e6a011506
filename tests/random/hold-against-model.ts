import fc from 'fast-check';
import { makeVersion1 } from '../browser/store/version-1';
import { makeVersion2 } from '../browser/store/version-2';
import { makeVersion3 } from '../browser/store/version-3';
import { makeVersion4 } from '../browser/store/version-4';
import { randomActions } from './random-action';
import { randomCrash } from './random-crash';
import { randomPacks } from './random-packs';
import { randomTrash } from './random-trash';
import { readModel } from './read-model';
import { runStep } from './run-step';
import { newWorld, type World } from './world';

const actions = { ...randomActions, ...randomPacks, ...randomTrash, ...randomCrash };
const choice = fc.record({ a: fc.nat(1000), b: fc.nat(1000), c: fc.nat(1000) });
/** Taking back comes often, and clips must be there for anything to happen. */
const often = {
  ...{ save: 2, tag: 2, createMeeting: 1, importMinutes: 1, addAction: 1, takeFigures: 2, joinSeries: 1 },
  ...{ undo: 3, undoEarlier: 3, takeBackAndPutBack: 2, crash: 2, backUp: 1 },
};
const name = fc.constantFrom(
  ...Object.keys(actions),
  ...Object.entries(often).flatMap(([name, times]) => Array<string>(times).fill(name)),
);
const olderStores = [null, null, null, null, makeVersion1, makeVersion2, makeVersion3, makeVersion4];
const sequence = fc.record({
  /** What the store is at first: empty, or one of an older version that is brought to this. */
  start: fc.constantFrom(...olderStores),
  steps: fc.array(fc.tuple(name, choice), { minLength: 5, maxLength: 60, size: 'max' }),
});

/**
 * Holds a store against a plain model of it, after every step of so many random sequences.
 * @returns how often each thing was done, and the seed
 * @throws with the seed and the path of the sequence after which they differed
 */
export async function holdAgainstModel(
  sequences: number,
  seed = Date.now() % 1_000_000,
): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  const count = (name: string) => {
    counts[name] = (counts[name] ?? 0) + 1;
  };
  await fc.assert(
    fc.asyncProperty(sequence, async ({ start, steps }) => {
      const world = newWorld();
      count('sequences');
      if (start) await upgrade(world, start).then(() => count('upgrades'));
      for (const [at, [name, given]] of steps.entries()) {
        await runStep(world, name, given, actions).catch((cause: unknown) => {
          throw new Error(`step ${at}, ${name}: ${cause instanceof Error ? cause.message : cause}`, { cause });
        });
        count(name);
      }
      await world.end();
    }),
    // Making a counterexample smaller takes minutes here; the seed that is printed lets one do it by hand.
    { numRuns: sequences, endOnFailure: true, seed },
  );
  return { seed, ...counts };
}

/** Begins with what an older version left: the steps that it kept can be taken back, to what nobody noted. */
async function upgrade(world: World, make: (name: string) => Promise<void>): Promise<void> {
  await make(world.db.name);
  world.model = await readModel(world.db);
  world.history = Array<null>(await world.db.undoSteps.count()).fill(null);
}
