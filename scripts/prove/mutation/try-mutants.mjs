import { relative, resolve } from 'node:path';
import { createVitest } from 'vitest/node';
import { testsNear } from './tests-near.mjs';

/** Imports between a test and a file: far ones are asked only about what no near one reaches. */
const tiers = [
  [1, 1],
  [2, 2],
  [3, 3],
  [4, 99],
];

/** A mutant that changes what a file does while it loads costs a run of the file each: only of the nearest ones. */
const runsAnew = 12;
/** A file that mutants spoil again and again is asked about the rest of them no more than this often. */
const rounds = 6;

/**
 * Tries the living mutants on the tests that reach them, the nearest first. What is noticed leaves `ledger.alive`.
 * @param {'node' | 'browser'} where
 * @param {{ id: number, path: string }[]} mutants
 * @param {import('./ledger.mjs').Ledger} ledger
 */
export async function tryMutants(where, mutants, ledger) {
  const near = testsNear(where === 'node' ? 'tests/unit' : 'tests/browser');
  const away = new Map([...new Set(mutants.map(({ path }) => path))].map((path) => [path, near(path)]));
  const config = resolve(`scripts/prove/mutation/${where}.config.mjs`);
  const vitest = await createVitest('test', { config, root: resolve('.'), watch: false });
  const specifications = new Map(
    (await vitest.globTestSpecifications()).map((specification) => [nameOf(specification), specification]),
  );
  const run = async (files) => {
    const { testModules, unhandledErrors } = await vitest.runTestSpecifications(
      files.flatMap((file) => specifications.get(file) ?? []),
    );
    return unhandledErrors.length === 0 && testModules.every((module) => module.ok());
  };
  const living = () => mutants.filter(({ id }) => ledger.alive.has(id));

  for (const [from, to] of tiers) {
    const asked = living().filter(({ id }) => from < 4 || !ledger.reached.has(id));
    let files = new Set(
      asked.flatMap(({ path }) =>
        [...away.get(path)].filter(([, far]) => far >= from && far <= to).map(([file]) => file),
      ),
    );
    for (let round = 0; round < rounds && files.size > 0; round += 1) {
      ledger.unfinished.clear();
      console.log(`  ${where}, ${from} imports away: ${files.size} test files, ${living().length} mutants alive`);
      await run([...files]);
      files = new Set([...ledger.unfinished].map((file) => relative(resolve('.'), file)));
    }
  }

  for (const { id, path } of living()) {
    const files = [...(ledger.again.get(id) ?? [])]
      .map((file) => relative(resolve('.'), file))
      .filter((file) => specifications.has(file) && !ledger.broken.has(resolve(file)))
      .sort((a, b) => (away.get(path).get(a) ?? 99) - (away.get(path).get(b) ?? 99));
    if (files.length > runsAnew) ledger.leftOut.add(id);
    ledger.activate(id);
    for (const file of files.slice(0, runsAnew)) {
      if (await run([file])) continue;
      ledger.alive.delete(id);
      break;
    }
    ledger.activate(null);
  }
  ledger.again.clear();
  await vitest.close();
}

function nameOf(specification) {
  return relative(resolve('.'), specification.moduleId);
}
