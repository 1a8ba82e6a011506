import fc from 'fast-check';
import { emptyLibrary, libraryTables } from '../../../lib/model/library';
import { firstDangling } from '../../../lib/packs/dangling';
import { mergeLibraries } from '../../../lib/packs/merge/merge-libraries';
import { readPack } from '../../../lib/packs/read-pack';
import { recordSchemas } from '../../../lib/packs/record-schemas';
import { writePack } from '../../../lib/packs/write-pack';
import { schemaVersion } from '../../../lib/store/database-schema';
import { uuid } from '../../unit/briefing/records';
import { anyLibrary } from '../../unit/packs/any-library';
import { mutatedPack, mutationKinds } from '../../unit/packs/mutated-pack';
import { packTools, wholePack } from '../../unit/packs/pack-tools';
import type { Random } from '../random';
import type { Importer } from './importer';

const merging = { packId: uuid(77), at: '2018-08-09T08:00:00.000Z' };

/**
 * Reads a pack and merges it into an empty library.
 * @returns 'read', or the kind of the fault. Throws where what was read does not hang together or is no record
 */
export async function importPack(pack: Uint8Array): Promise<string> {
  const read = await readPack(pack, packTools);
  if (!read.ok) return read.fault.kind;
  const dangling = firstDangling(read.library);
  if (dangling) throw new Error(`read, with what it names missing: ${JSON.stringify(dangling)}`);
  for (const table of libraryTables) for (const record of read.library[table]) recordSchemas[table].parse(record);
  mergeLibraries(emptyLibrary(), read.library, merging);
  return 'read';
}

/** Whole packs of generated libraries, always the same for the same seed. */
export const wholePacks = (seed: number): Promise<Uint8Array>[] =>
  fc
    .sample(anyLibrary(), { numRuns: 20, seed })
    .map((library) => writePack(wholePack(library), schemaVersion, packTools));

let made: Promise<Uint8Array>[] | undefined;

/** A pack spoiled in one to four ways; where its files were changed, mostly with its sums made right again. */
export const ofPack: Importer = {
  name: 'a pack',
  async next(random: Random) {
    made ??= wholePacks(20_180_808);
    const spoiled = Array.from({ length: 1 + random.below(4) }, () => ({
      ...{ kind: random.of(mutationKinds), at: random.below(1_000_000), by: random.below(1_000_000) },
    }));
    const pack = await mutatedPack(await random.of(made), spoiled);
    return () => importPack(pack);
  },
};
