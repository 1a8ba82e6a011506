import { Dexie } from 'dexie';
import { recordText } from '../journal/record-text';
import { isKept } from '../store/is-kept';
import type { Mark } from '../store/mark';
import type { Seal } from '../store/seal';
import { indexEntries } from './index-entries';
import { notReadable } from './not-readable';
import { sealsOf } from './seals-of';

/** Records that are read and hashed together. */
const together = 50;

/** A record that does not fit its seal; `record` is undefined where only the seal is left. */
export interface Damage {
  table: string;
  key: string;
  /** As the seal has it; null where a record has no seal. */
  hash: string | null;
  record: unknown;
}

/**
 * Reads every record and holds it against its seal, a few at a time, and then holds the indexes against the records, where those fit.
 * Rejects as a browser does that cannot read a store (`isUnreadable`) where an index is not in order: nothing that is written there puts it right.
 * @param idle settles when the person is not kept waiting by the next few
 */
export async function findDamage(db: Dexie, idle: () => Promise<void>): Promise<{ records: number; damage: Damage[] }> {
  const damage: Damage[] = [];
  let records = 0;
  for (const { name } of db.tables.filter(({ name }) => isKept(name))) {
    const mark = await db.table<Mark, string>('marks').get('mark');
    const entries = indexEntries(db, db.table(name), mark?.sequence ?? 0);
    const before = damage.length;
    let from: string | typeof Dexie.minKey = Dexie.minKey;
    for (;;) {
      await idle();
      const slice = await readSlice(db, name, from);
      records += slice.records.size;
      damage.push(...compared(name, slice));
      for (const [key, record] of slice.records) entries.add(key, record);
      if (slice.end === null) break;
      from = slice.end;
    }
    // What is put back is indexed anew.
    if (damage.length === before && !(await entries.areFound(idle, Math.random)))
      throw notReadable(`an index of ${name}`);
  }
  return { records, damage };
}

interface Slice {
  records: Map<string, unknown>;
  seals: Map<string, string>;
  /** Where the next slice begins, itself not in this one; null after the last. */
  end: string | null;
}

/** Records and seals of one stretch of keys, as they were at one moment. */
function readSlice(db: Dexie, table: string, from: string | typeof Dexie.minKey): Promise<Slice> {
  return db.transaction('r', [table, 'seals'], async () => {
    const keys: string[] = await db
      .table<unknown, string>(table)
      .where(':id')
      .aboveOrEqual(from)
      .limit(together + 1)
      .primaryKeys();
    const end = keys.length > together ? (keys.at(-1) ?? null) : null;
    const own = end === null ? keys : keys.slice(0, -1);
    const values: unknown[] = await db.table(table).bulkGet(own);
    const seals = await sealsOf(db, table, from, end ?? Dexie.maxKey);
    const byKey = await db.table<Seal>('seals').bulkGet(own.map((key) => [table, key]));
    // Whoever writes asks for a seal by its key: where that is another one, none is sound.
    for (const [at, key] of own.entries()) if (seals.get(key) !== byKey[at]?.hash) seals.delete(key);
    return { records: new Map(own.map((key, index) => [key, values[index] ?? undefined])), seals, end };
  });
}

function compared(table: string, { records, seals }: Slice): Damage[] {
  const damage: Damage[] = [];
  for (const [key, record] of records) {
    const hash = seals.get(key) ?? null;
    if (record === undefined || recordText(record).seal !== hash) damage.push({ table, key, hash, record });
  }
  for (const [key, hash] of seals) if (!records.has(key)) damage.push({ table, key, hash, record: undefined });
  return damage;
}
