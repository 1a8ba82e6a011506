import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readPack } from '../../../lib/packs/read-pack';
import { importPack, wholePacks } from '../../prove/fuzz/pack-import';
import { mutatedPack, mutations } from './mutated-pack';
import { packTools } from './pack-tools';

const runs = 150;
/** The same every day, so that what passed once passes on any machine; `npm run prove:fuzz` goes where nobody has been. */
const seed = 20_180_808;
const prototype = JSON.stringify(Object.getOwnPropertyNames(Object.prototype));

test('however a pack is spoiled, it is refused whole or read whole, and no prototype changes', async () => {
  const outcomes = new Map<string, number>();
  const packs = wholePacks(seed);
  await fc.assert(
    fc.asyncProperty(fc.nat(packs.length - 1), mutations, async (chosen, spoiled) => {
      const what = await importPack(await mutatedPack((await packs[chosen]) ?? new Uint8Array(), spoiled));
      outcomes.set(what, (outcomes.get(what) ?? 0) + 1);
      expect(JSON.stringify(Object.getOwnPropertyNames(Object.prototype))).toBe(prototype);
    }),
    { numRuns: runs, seed, endOnFailure: true },
  );
  // Most must get past the archive, or only its reader was tried.
  const early = (outcomes.get('not-a-pack') ?? 0) + (outcomes.get('sum') ?? 0) + (outcomes.get('damaged') ?? 0);
  expect(runs - early).toBeGreaterThan(runs / 4);
}, 600_000);

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
