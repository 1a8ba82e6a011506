import { afterEach } from 'vitest';
import { standByStore } from '../../../lib/ledger/stand-by-store';
import { openDatabase } from '../../../lib/store/open-database';
import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';
import { deleteStore } from './delete-store';

const opened: RapporteurDatabase[] = [];

/** A store of its own for one test, deleted after it. */
export function freshStore(): RapporteurDatabase {
  const db = openDatabase(`test-${crypto.randomUUID()}`, async () => standByStore(null));
  opened.push(db);
  return db;
}

afterEach(async () => {
  for (const db of opened.splice(0)) await deleteStore(db);
});
