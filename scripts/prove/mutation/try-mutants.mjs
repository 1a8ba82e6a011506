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
 * Tries the mutants on the tests that reach them: the nearest first, those in Node before those in the browser. What is noticed leaves
 * `ledger.alive`.
 * @param {{ id: number, path: string }[]} mutants
 * @param {import('./ledger.mjs').Ledger} ledger
 * @param {number} within imports, at most, between a test that is asked and the file
 */
export async function tryMutants(mutants, ledger, within) {
  const places = [await openPlace('node', 'tests/unit', mutants), await openPlace('browser', 'tests/browser', mutants)];
  for (const tier of tiers.filter(([from]) => from <= within))
    for (const place of places) await tryNear(place, tier, mutants, ledger);
  for (const place of places) await tryAnew(place, mutants, ledger);
  for (const { vitest } of places) await vitest.close();
}

async function openPlace(name, folder, mutants) {
  const near = testsNear(folder);
  const away = new Map([...new Set(mutants.map(({ path }) => path))].map((path) => [path, near(path)]));
  const config = resolve(`scripts/prove/mutation/${name}.config.mjs`);
  const vitest = await createVitest('test', { config, root: resolve('.'), watch: false });
  const found = await vitest.globTestSpecifications();
  return {
    name,
    away,
    vitest,
    specifications: new Map(found.map((one) => [relative(resolve('.'), one.moduleId), one])),
  };
}

/** @returns {Promise<boolean>} whether all of them passed */
async function run({ vitest, specifications }, files) {
  const given = files.flatMap((file) => specifications.get(file) ?? []);
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(given);
  return unhandledErrors.length === 0 && testModules.every((module) => module.ok());
}

async function tryNear(place, [from, to], mutants, ledger) {
  const living = mutants.filter(({ id }) => ledger.alive.has(id) && (from < 4 || !ledger.reached.has(id)));
  let files = new Set(
    living.flatMap(({ path }) =>
      [...place.away.get(path)].filter(([, far]) => far >= from && far <= to).map(([file]) => file),
    ),
  );
  for (let round = 0; round < rounds && files.size > 0; round += 1) {
    ledger.unfinished.clear();
    console.log(`  ${place.name}, ${from} imports away: ${files.size} test files, ${ledger.alive.size} mutants alive`);
    await run(place, [...files]);
    files = new Set([...ledger.unfinished].map((file) => relative(resolve('.'), file)));
  }
}

async function tryAnew(place, mutants, ledger) {
  for (const { id, path } of mutants.filter((mutant) => ledger.alive.has(mutant.id))) {
    const files = [...(ledger.again.get(id) ?? [])]
      .map((file) => relative(resolve('.'), file))
      .filter((file) => place.specifications.has(file) && !ledger.broken.has(resolve(file)))
      .sort((a, b) => (place.away.get(path).get(a) ?? 99) - (place.away.get(path).get(b) ?? 99));
    if (files.length > runsAnew) ledger.leftOut.add(id);
    ledger.activate(id);
    for (const file of files.slice(0, runsAnew)) {
      if (await run(place, [file])) continue;
      ledger.alive.delete(id);
      break;
    }
    ledger.activate(null);
  }
}
