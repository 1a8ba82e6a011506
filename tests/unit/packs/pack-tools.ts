import { createHash } from 'node:crypto';
import type { PackContent } from '../../../lib/packs/pack-content';
import type { ReadingTools } from '../../../lib/packs/read-pack';
import { schemaVersion } from '../../../lib/store/database-schema';
import { upgradeRecord } from '../../../lib/store/upgrade-record';
import { uuid } from '../briefing/records';

/** What reading and writing packs needs, in Node. */
export const packTools: ReadingTools = {
  sha256: async (bytes) => createHash('sha256').update(bytes).digest('hex'),
  pause: async () => {},
  schemaVersion,
  upgrade: upgradeRecord,
};

/** A pack of everything. */
export function wholePack(library: PackContent['library'], packId = uuid(77)): PackContent {
  return {
    head: {
      packId,
      madeAt: '2018-08-08T15:05:00.000Z',
      madeOf: { kind: 'everything' },
      readers: { sharing: null, sensitivity: null },
    },
    library,
  };
}
