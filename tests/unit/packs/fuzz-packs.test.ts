import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
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

const runs = Number(process.env.PROVE_FUZZ ?? 150);
/** The same every day, so that what passed once passes on any machine; `npm run prove:fuzz-packs` goes where nobody has been. */
const seed = Number(process.env.PROVE_SEED ?? 20_180_808);
const merging = { packId: uuid(77), at: '2018-08-09T08:00:00.000Z' };
const prototype = JSON.stringify(Object.getOwnPropertyNames(Object.prototype));

test('however a pack is spoiled, it is refused whole or read whole, and no prototype changes', async () => {
  console.log(`${runs} spoiled packs of seed ${seed}`);
  const outcomes = new Map<string, number>();
  let slowest = 0;
  let most = 0;
  const packs = fc
    .sample(anyLibrary(), { numRuns: 20, seed })
    .map((library) => writePack(wholePack(library), schemaVersion, packTools));
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
    { numRuns: runs, seed, endOnFailure: true },
  );
  if (process.env.PROVE_FUZZ) {
    const told = [...outcomes].sort((a, b) => b[1] - a[1]).map(([what, count]) => `${what} ${count}`);
    console.log(`they were: ${told.join(', ')}`);
    console.log(`slowest ${Math.round(slowest)} ms, most memory of the process ${Math.round(most / 1_048_576)} MB`);
  }
  // Most must get past the archive, or only its reader was tried.
  const early = (outcomes.get('not-a-pack') ?? 0) + (outcomes.get('sum') ?? 0) + (outcomes.get('damaged') ?? 0);
  expect(runs - early).toBeGreaterThan(runs / 4);
}, 36_000_000);

test('a pack whose directory tells of sizes that are not there is refused, and left as it is by what spoils packs', async () => {
  const pack = zipSync({ 'manifest.json': strToU8('{}'), 'records/clips.json': strToU8('[]') });
  const view = new DataView(pack.buffer, pack.byteOffset, pack.byteLength);
  const first = view.getUint32(pack.length - 22 + 16, true);
  const entry = first + 46 + view.getUint16(first + 28, true);
  view.setUint16(entry + 10, 8, true); // deflated
  view.setUint32(entry + 20, 0x4000_0000, true);
  view.setUint32(entry + 24, 64 * 1024 * 1024, true);
  view.setUint32(entry + 42, pack.length, true);
  expect(await readPack(pack, packTools)).toEqual({
    ok: false,
    fault: { kind: 'damaged', file: 'records/clips.json' },
  });
  const spoiled = await mutatedPack(pack, [{ kind: 'json-token', at: 0, by: 5 }]);
  expect(spoiled.length).toBe(pack.length);
  expect(spoiled).toBe(pack);
});
