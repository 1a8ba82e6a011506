import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';

/** Everything that a store keeps, table by table, for telling whether anything changed; how it stands by that is not in it. */
export async function dumpOf(db: RapporteurDatabase): Promise<Record<string, unknown[]>> {
  const dump: Record<string, unknown[]> = {};
  const kept = db.tables.filter(({ name }) => name !== 'seals' && name !== 'marks');
  for (const table of kept) dump[table.name] = await table.orderBy(':id').toArray();
  return dump;
}
