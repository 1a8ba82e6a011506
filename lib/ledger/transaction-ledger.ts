import type { DBCore, DBCoreKeyRange, DBCoreTransaction } from 'dexie';
import type { WrittenChange } from '../journal/entry-json';
import type { RecordText } from '../journal/record-text';
import { recordPlace } from '../journal/replay';
import type { Mark } from '../store/mark';
import { countOf } from './count-of';
import { firstMark } from './first-mark';

interface NotedChange {
  table: string;
  key: string;
  /** Null where the record was removed. */
  text: RecordText | null;
  wasThere: boolean;
}

/** What one transaction changed, kept with it while it runs. */
export interface TransactionLedger {
  /** Whether there are records of these keys: as the seals say, and the table itself where a seal was lost. */
  areThere(table: string, keys: string[]): Promise<boolean[]>;
  /** The keys of a stretch of a table that have a seal. */
  sealedIn(table: string, range: DBCoreKeyRange): Promise<string[]>;
  /** Writes seals and mark for changes that were just made. */
  note(changes: NotedChange[]): Promise<void>;
  wrote(): boolean;
  /** How far the store is when this transaction is complete. */
  mark(): Mark;
  /** Each record that it touched, once, as it left it. */
  changes(): WrittenChange[];
}

/** @param core the layer below the ledger: what is written through it is not noted again */
export function openLedger(core: DBCore, trans: DBCoreTransaction): TransactionLedger {
  const seals = core.table('seals');
  const marks = core.table('marks');
  const changed = new Map<string, WrittenChange>();
  /** What this transaction itself made of a record, which may not be on the disk yet. */
  const now = new Map<string, boolean>();
  let begun: Promise<Mark> | null = null;
  let mark: Mark | null = null;

  async function begin(): Promise<Mark> {
    const before: Mark = (await marks.get({ trans, key: 'mark' })) ?? firstMark();
    return { ...before, sequence: before.sequence + 1, counts: { ...before.counts } };
  }

  return {
    async areThere(table, keys) {
      begun ??= begin();
      mark ??= await begun;
      const found = await seals.getMany({ trans, keys: keys.map((key) => [table, key]) });
      const unsealed = keys.filter((_, at) => found[at] === undefined);
      if (unsealed.length === 0) return found.map(() => true);
      const records = await core.table(table).getMany({ trans, keys: unsealed });
      const { extractKey } = core.table(table).schema.primaryKey;
      // What lies under a key that is not its own was never counted there.
      const there = new Set(
        unsealed.filter((key, at) => records[at] !== undefined && extractKey?.(records[at]) === key),
      );
      return keys.map((key, at) => found[at] !== undefined || there.has(key));
    },
    async sealedIn(table, range) {
      // Below and above every key that is a string.
      const { lower = 0, upper = [], lowerOpen = false, upperOpen = false } = range;
      const stretch = { type: 2, lower: [table, lower], upper: [table, upper], lowerOpen, upperOpen };
      const query = { index: seals.schema.primaryKey, range: stretch };
      const { result } = await seals.query({ trans, values: false, query });
      return result.map(([, key]) => key);
    },
    async note(changes) {
      if (!mark || changes.length === 0) return;
      for (const { table, key, text, wasThere } of changes) {
        const place = recordPlace(table, key);
        const was = now.get(place) ?? wasThere;
        now.set(place, text !== null);
        if (!was && text === null) continue;
        mark.counts[table] = countOf(mark.counts, table) + Number(text !== null) - Number(was);
        changed.delete(place);
        changed.set(place, { table, key, json: text?.json ?? null });
      }
      const values = changes.flatMap(({ table, key, text }) => (text ? [{ table, key, hash: text.seal }] : []));
      const gone = changes.filter(({ text }) => text === null).map(({ table, key }) => [table, key]);
      if (values.length > 0) await seals.mutate({ type: 'put', trans, values });
      if (gone.length > 0) await seals.mutate({ type: 'delete', trans, keys: gone });
      if (changed.size > 0) await marks.mutate({ type: 'put', trans, values: [mark] });
    },
    wrote: () => changed.size > 0,
    mark: () => mark ?? firstMark(),
    changes: () => [...changed.values()],
  };
}
