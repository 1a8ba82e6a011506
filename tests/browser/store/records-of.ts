import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';
import { dumpOf } from './dump-of';

/** Everything in a store but its seals and its mark. */
export async function recordsOf(db: RapporteurDatabase): Promise<Record<string, unknown[]>> {
  const { seals: _seals, marks: _marks, ...records } = await dumpOf(db);
  return records;
}
