import { Dexie } from 'dexie';

/**
 * The hashes of the records of a table between two keys. Damaged files may give back anything; what is no seal is left out.
 * @param from the first key, itself among them; without one, from the beginning
 * @param end where it ends, itself not among them; without one, at the end
 */
export async function sealsOf(
  db: Dexie,
  table: string,
  from: string | typeof Dexie.minKey = Dexie.minKey,
  end: string | typeof Dexie.maxKey = Dexie.maxKey,
): Promise<Map<string, string>> {
  const found: unknown[] = await db
    .table('seals')
    .where('[table+key]')
    .between([table, from], [table, end], true, false)
    .toArray();
  const hashes = new Map<string, string>();
  for (const seal of found) {
    if (typeof seal !== 'object' || seal === null) continue;
    const { key, hash }: { key?: unknown; hash?: unknown } = seal;
    if (typeof key === 'string' && typeof hash === 'string') hashes.set(key, hash);
  }
  return hashes;
}
