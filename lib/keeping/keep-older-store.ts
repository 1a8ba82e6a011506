import { entryJson, type WrittenChange } from '../journal/entry-json';
import type { Counts, JournalPlace } from '../journal/journal-entry';
import { recordText } from '../journal/record-text';
import { isKept } from '../store/is-kept';
import { idsIn } from './ids-in';
import { journalLine } from './journal-line';
import { aloneWithOlderStore, newOlderStore } from './older-store';

/** Records that are read together. */
const together = 100;
/** No backup holds them either. */
const leftOut = new Set(['undoSteps', 'trash']);
/** What clips stand on; it speaks of nothing else. */
const evidence = ['sources', 'snapshots', 'images'];
type Slices = AsyncGenerator<WrittenChange[]>;

/**
 * Copies a store of an older version, record by record and as it is, to a file that the upgrade does not reach. Written by hand over IndexedDB:
 * the code of this version must not touch it first.
 * @param version a store that is of it already, or newer, is left alone: that of this build before an upgrade
 * @param at when a backup takes its place
 * @returns the name of the file; null where there was nothing to copy. Rejects where it cannot be written to its end
 */
export async function keepOlderStore(factory: IDBFactory, name: string, version: number, at?: number) {
  return aloneWithOlderStore(() => keep(factory, name, version, at));
}

async function keep(factory: IDBFactory, name: string, version: number, at?: number): Promise<string | null> {
  const db = await settled(factory.open(name));
  db.onversionchange = () => db.close();
  try {
    if (db.version >= version * 10) return null;
    const tables = [...db.objectStoreNames].filter((table) => isKept(table) && !leftOut.has(table));
    const counts: Counts = {};
    for (const table of tables) counts[table] = await settled(storeOf(db, table).count());
    if (Object.values(counts).every((count) => count === 0)) return null;
    const place: JournalPlace = { storeId: 'older', sequence: 1, version: db.version / 10, counts };
    const file = await newOlderStore(place.version, at);
    await write(await file.createWritable(), place, slicesOf(db, tables));
    return file.name;
  } finally {
    db.close();
  }
}

/** What could not be written to its end leaves nothing behind: the disk may be full. */
async function write(file: FileSystemWritableFileStream, place: JournalPlace, slices: Slices): Promise<void> {
  try {
    let parts = 0;
    for await (const changes of slices) {
      await file.write(await journalLine(entryJson(place, { kind: 'part', part: parts++, changes })));
    }
    await file.write(await journalLine(entryJson(place, { kind: 'end', parts })));
    await file.close();
  } catch (cause) {
    await file.abort(cause).catch(() => {}); // it is aborted already where writing failed
    throw cause;
  }
}

/** Page texts, pictures and sources that only the trash still needs stay out, as it does: so it can lose them without the copy. */
async function* slicesOf(db: IDBDatabase, tables: string[]): Slices {
  const needed = new Set<string>();
  const evidenceLast = tables.sort((a, b) => evidence.indexOf(a) - evidence.indexOf(b));
  for (const table of evidenceLast) {
    for await (const slice of slicesOfTable(db, table)) {
      yield evidence.includes(table) ? slice.filter(({ key }) => needed.has(key)) : slice;
      for (const { json } of slice) for (const id of idsIn(json ?? '')) needed.add(id);
    }
  }
}

async function* slicesOfTable(db: IDBDatabase, table: string): Slices {
  let last = '';
  for (;;) {
    const store = storeOf(db, table);
    const after = IDBKeyRange.lowerBound(last, true);
    const [keys, records] = await Promise.all([
      settled(store.getAllKeys(after, together)),
      settled<unknown[]>(store.getAll(after, together)),
    ]);
    if (keys.length > 0)
      yield keys.map((key, index) => ({ table, key: String(key), json: recordText(records[index]).json }));
    if (keys.length < together) return;
    last = String(keys.at(-1));
  }
}

const storeOf = (db: IDBDatabase, table: string) => db.transaction(table, 'readonly').objectStore(table);

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
}
