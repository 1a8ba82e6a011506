import { replay } from '../journal/replay';
import { countOf } from '../ledger/count-of';
import { isMark } from '../ledger/is-mark';
import { schemaVersion } from '../store/database-schema';
import { causesOf } from '../store/failure-reason';
import { isUnreadable } from '../store/is-unreadable';
import type { FilesFound, Safety } from '../store/safety';
import { countInFiles } from './count-in-files';

/** Milliseconds before each further try: a virus scanner or a full disk may only be passing. */
const pauses = [200, 1000];
/** Milliseconds that pages which have the store open get to let go of it. */
const patience = 5000;
/** Milliseconds for lines that another page was writing when the store was closed under it. */
const settling = 1000;

/**
 * Looks whether the browser can read a store, and counts. One that it cannot read, however often it is tried, is removed where the journal is
 * known to have all of it; where that is in doubt nothing is touched.
 * @param trouble why somebody could not read it though it was opened; null where nobody tried
 */
export async function lookAtFiles(name: string, safety: Safety, trouble: unknown): Promise<FilesFound> {
  let cause = trouble;
  for (const pause of [0, ...pauses]) {
    await wait(pause);
    try {
      const counted = await countInFiles(indexedDB, name);
      if (trouble !== null) continue;
      if (!counted) return 'short';
      const { mark, counts } = counted;
      return isMark(mark) && isAllThere(mark.counts, counts) ? 'whole' : 'short';
    } catch (failure) {
      cause = failure;
    }
  }
  if (!isUnreadable(cause) || !(await isAllInJournal(safety).catch(() => false))) return 'unreadable';
  console.error('Rapporteur: the store cannot be read and is made anew from the second copy.', causesOf(cause));
  await remove(name);
  await wait(settling);
  return 'removed';
}

function isAllThere(expected: Record<string, number>, found: Record<string, number>): boolean {
  return Object.keys(expected).every((table) => countOf(found, table) === countOf(expected, table));
}

/** Every transaction that the canary heard of, with no gap, and nothing noted to be behind. */
async function isAllInJournal({ journal, canary }: Safety): Promise<boolean> {
  const remembered = await canary.read();
  if (!remembered || (await canary.isBehind())) return false;
  const replayed = replay(await journal.read(), remembered.storeId);
  return (
    replayed !== null &&
    replayed.whole &&
    replayed.sequence >= remembered.sequence &&
    replayed.version <= schemaVersion &&
    isAllThere(replayed.counts, countsIn(replayed.records.values()))
  );
}

function countsIn(changes: Iterable<{ table: string; record: unknown }>): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { table, record } of changes) if (record !== null) counts[table] = countOf(counts, table) + 1;
  return counts;
}

function remove(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    setTimeout(() => reject(new Error('another page holds the store')), patience);
    request.addEventListener('success', () => resolve());
    request.addEventListener('error', () => reject(request.error));
  });
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
