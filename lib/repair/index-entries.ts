import { Dexie, type Table } from 'dexie';
import { isMark } from '../ledger/is-mark';
import { answer } from './answer';

/** Values of an index that are looked up at one check, and in one transaction: to look up all that 10,000 clips have took half a minute. */
const most = 500;
const together = 100;

/** What the indexes of a table should hold, gathered from its records. */
export interface IndexEntries {
  add: (key: string, record: unknown) => void;
  /**
   * Whether every index has as many entries as it should, and finds by each value as many records as have it, one of them first: one damaged byte is enough for a
   * record to be found by its id and not by its date. Of many values a stretch is looked up, each time another one. Keys are asked for one by one: Chromium 156
   * ends where it is to give out several of an index of SQLite, and cannot read one.
   * An index of a table that was written meanwhile counts as sound: it is looked at the next time.
   * @param idle settles when the next few may be looked up
   * @param random from 0 to below 1: where the stretch begins
   */
  areFound: (idle: () => Promise<void>, random: () => number) => Promise<boolean>;
}

/** One value of an index, and the keys of the records that have it. */
interface Expected {
  value: IDBValidKey;
  keys: Set<string>;
}

/** @param sequence how far the store was before the first of the records was read */
export function indexEntries(db: Dexie, table: Table<unknown, string>, sequence: number): IndexEntries {
  const indexes = table.schema.indexes.map((index) => ({ index, expected: new Map<string, Expected>() }));
  return {
    add(key, record) {
      for (const { index, expected } of indexes) {
        const own: unknown = Dexie.getByKeyPath(Object(record), index.keyPath ?? index.name);
        for (const value of index.multi && Array.isArray(own) ? own : [own]) {
          if (!isKey(value)) continue;
          const same = JSON.stringify(value);
          const entry = expected.get(same) ?? { value, keys: new Set() };
          expected.set(same, entry);
          entry.keys.add(key);
        }
      }
    },
    async areFound(idle, random) {
      for (const { index, expected } of indexes) {
        const entries = [...expected.values()];
        const begin = entries.length > most ? Math.floor(random() * entries.length) : 0;
        const stretch = [...entries.slice(begin), ...entries.slice(0, begin)].slice(0, most);
        const whole = entries.reduce((sum, { keys }) => sum + keys.size, 0);
        for (let from = 0; from === 0 || from < stretch.length; from += together) {
          await idle();
          const some = stretch.slice(from, from + together);
          if (!(await isSound(db.backendDB(), table.name, index.name, sequence, some, whole))) return false;
        }
      }
      return true;
    },
  };
}

/** @param whole how many entries the index should have */
async function isSound(
  db: IDBDatabase,
  table: string,
  index: string,
  sequence: number,
  some: Expected[],
  whole: number,
): Promise<boolean> {
  const transaction = db.transaction([table, 'marks']);
  const entries = transaction.objectStore(table).index(index);
  const [mark, count, ...found]: unknown[] = await Promise.all([
    answer(transaction.objectStore('marks').get('mark')),
    answer(entries.count()),
    ...some.flatMap(({ value }) => [answer(entries.count(value)), answer(entries.getKey(value))]),
  ]).catch((cause) => {
    // A browser that cannot go on aborts, and says why only here.
    throw transaction.error ?? cause;
  });
  if ((isMark(mark) ? mark.sequence : 0) !== sequence) return true;
  return (
    count === whole && some.every(({ keys }, at) => found[2 * at] === keys.size && keys.has(String(found[2 * at + 1])))
  );
}

/** https://www.w3.org/TR/IndexedDB/#convert-a-value-to-a-key */
function isKey(value: unknown): value is IDBValidKey {
  try {
    return indexedDB.cmp(value, value) === 0;
  } catch {
    return false;
  }
}
