import { expect } from 'vitest';
import { recordText } from '../../../lib/journal/record-text';
import { isKept } from '../../../lib/store/is-kept';
import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';

/** Every record has the seal that it should have, there is no other, and the mark has counted right. */
export async function expectSealed(db: RapporteurDatabase): Promise<void> {
  const seals: Record<string, string> = {};
  const counts: Record<string, number> = {};
  for (const table of db.tables.filter(({ name }) => isKept(name))) {
    const records = await table.toArray();
    for (const record of records) seals[`${table.name} ${record.id}`] = recordText(record).seal;
    if (records.length > 0) counts[table.name] = records.length;
  }
  const found = await db.seals.toArray();
  expect(Object.fromEntries(found.map(({ table, key, hash }) => [`${table} ${key}`, hash]))).toEqual(seals);
  const mark = await db.marks.get('mark');
  const counted = Object.entries(mark?.id === 'mark' ? mark.counts : {}).filter(([, count]) => count !== 0);
  expect(Object.fromEntries(counted)).toEqual(counts);
}
