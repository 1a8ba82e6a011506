import type { JournalPlace } from '../journal/journal-entry';
import { schemaVersion } from '../store/database-schema';
import type { Mark } from '../store/mark';

/** What stands in front of everything that the journal is told at this mark. */
export function placeOf({ storeId, sequence, counts }: Mark): JournalPlace {
  return { storeId, sequence, version: schemaVersion, counts };
}
