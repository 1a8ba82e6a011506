import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';

/** Everything in a store, table by table, for telling whether anything changed. */
export async function dumpOf(db: RapporteurDatabase): Promise<Record<string, unknown[]>> {
  const dump: Record<string, unknown[]> = {};
  for (const table of db.tables) dump[table.name] = await table.orderBy(':id').toArray();
  return dump;
}
