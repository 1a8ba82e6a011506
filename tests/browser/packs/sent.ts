import type { Library } from '../../../lib/model/library';
import { readPack } from '../../../lib/packs/read-pack';
import { writePack } from '../../../lib/packs/write-pack';
import { sha256 } from '../../../lib/services/sha256';
import { schemaVersion } from '../../../lib/store/database-schema';
import { upgradeRecord } from '../../../lib/store/upgrade-record';

const tools = { sha256, pause: async () => {}, schemaVersion, upgrade: upgradeRecord };
export const packId = crypto.randomUUID();

/** A library as a file. */
export function packed(library: Library): Promise<Uint8Array<ArrayBuffer>> {
  const head = {
    ...{ packId, madeAt: '2018-08-08T15:05:00.000Z', madeOf: { kind: 'everything' as const } }, // literal of the union
    readers: { sharing: null, sensitivity: null },
  };
  return writePack({ head, library }, schemaVersion, tools);
}

/** A library through a file, as it goes to somebody else. */
export async function sent(library: Library): Promise<Library> {
  const read = await readPack(await packed(library), tools);
  if (!read.ok) throw new Error(JSON.stringify(read.fault));
  return read.library;
}
