import type { Counts } from '../journal/journal-entry';
import { isKept } from '../store/is-kept';
import { answer } from './answer';

/** What a store says of itself when it is read past everything of ours. */
export interface CountedFiles {
  /** What stands where the mark should be. */
  mark: unknown;
  counts: Counts;
}

/**
 * Opens a store as it is, whatever its version, and counts what it holds.
 * @returns null where there is no store; rejects where the browser cannot open or read it
 */
export async function countInFiles(factory: IDBFactory, name: string): Promise<CountedFiles | null> {
  const db = await openAsItIs(factory, name);
  if (!db) return null;
  try {
    const tables = [...db.objectStoreNames];
    if (tables.length === 0) return { mark: undefined, counts: {} };
    const transaction = db.transaction(tables, 'readonly');
    const counted = tables
      .filter(isKept)
      .map(async (table) => [table, await answer(transaction.objectStore(table).count())] as const);
    const mark = tables.includes('marks') ? answer(transaction.objectStore('marks').get('mark')) : undefined;
    return { mark: await mark, counts: Object.fromEntries(await Promise.all(counted)) };
  } finally {
    db.close();
  }
}

function openAsItIs(factory: IDBFactory, name: string): Promise<IDBDatabase | null> {
  return new Promise((resolve, reject) => {
    const request = factory.open(name);
    let isNew = false;
    // Without this, looking for a store would make one.
    request.addEventListener('upgradeneeded', () => {
      isNew = true;
      request.transaction?.abort();
    });
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => (isNew ? resolve(null) : reject(request.error)));
  });
}
