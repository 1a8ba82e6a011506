import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyLibrary, libraryTables } from '../../../lib/model/library';
import { firstDangling } from '../../../lib/packs/dangling';
import { mergeLibraries } from '../../../lib/packs/merge/merge-libraries';
import { readPack } from '../../../lib/packs/read-pack';
import { recordSchemas } from '../../../lib/packs/record-schemas';
import { writePack } from '../../../lib/packs/write-pack';
import { schemaVersion } from '../../../lib/store/database-schema';
import { uuid } from '../briefing/records';
import { anyLibrary } from './any-library';
import { mutatedPack, mutations } from './mutated-pack';
import { packTools, wholePack } from './pack-tools';

const runs = Number(process.env.PROVE_FUZZ ?? 300);
const merging = { packId: uuid(77), at: '2018-08-09T08:00:00.000Z' };
const prototype = JSON.stringify(Object.getOwnPropertyNames(Object.prototype));

test('however a pack is spoiled, it is refused whole or read whole, and no prototype changes', async () => {
  const outcomes = new Map<string, number>();
  let slowest = 0;
  let most = 0;
  const packs = fc.sample(anyLibrary(), 20).map((library) => writePack(wholePack(library), schemaVersion, packTools));
  await fc.assert(
    fc.asyncProperty(fc.nat(packs.length - 1), mutations, async (chosen, spoiled) => {
      const pack = await mutatedPack((await packs[chosen]) ?? new Uint8Array(), spoiled);
      const start = performance.now();
      const read = await readPack(pack, packTools);
      slowest = Math.max(slowest, performance.now() - start);
      most = Math.max(most, process.memoryUsage.rss());
      const what = read.ok ? 'read' : read.fault.kind;
      outcomes.set(what, (outcomes.get(what) ?? 0) + 1);
      expect(JSON.stringify(Object.getOwnPropertyNames(Object.prototype))).toBe(prototype);
      if (!read.ok) return;
      expect(firstDangling(read.library)).toBe(null);
      for (const table of libraryTables) {
        for (const record of read.library[table]) expect(recordSchemas[table].safeParse(record).success).toBe(true);
      }
      mergeLibraries(emptyLibrary(), read.library, merging);
    }),
    { numRuns: runs, endOnFailure: true },
  );
  if (process.env.PROVE_FUZZ) {
    const told = [...outcomes].sort((a, b) => b[1] - a[1]).map(([what, count]) => `${what} ${count}`);
    console.log(`${runs} spoiled packs: ${told.join(', ')}`);
    console.log(`slowest ${Math.round(slowest)} ms, most memory of the process ${Math.round(most / 1_048_576)} MB`);
  }
  // Most must get past the archive, or only its reader was tried.
  const early = (outcomes.get('not-a-pack') ?? 0) + (outcomes.get('sum') ?? 0) + (outcomes.get('damaged') ?? 0);
  expect(runs - early).toBeGreaterThan(runs / 4);
}, 36_000_000);
