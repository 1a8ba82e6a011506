import { replay } from '../journal/replay';
import { countOf } from '../ledger/count-of';
import { isMark } from '../ledger/is-mark';
import { schemaVersion } from '../store/database-schema';
import { causesOf } from '../store/failure-reason';
import { isUnreadable } from '../store/is-unreadable';
import { removeDatabase } from '../store/remove-database';
import type { FilesFound, Safety } from '../store/safety';
import type { OpeningTrouble } from '../store/stand-by';
import { upgradeRecord } from '../store/upgrade-record';
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
 */
export async function lookAtFiles(name: string, safety: Safety, trouble: OpeningTrouble): Promise<FilesFound> {
  const place = await safety.place.of(name);
  const counted = trouble === 'not-read' ? 'unreadable' : await countPatiently(place);
  if (counted !== 'unreadable') return counted;
  if (!(await isAllInJournal(safety).catch(() => false))) return 'unreadable';
  console.error('Rapporteur: the store cannot be read and is made anew from the second copy.');
  // A file that is no database any more can be so damaged that the browser does not delete it either. It stays, and is not used.
  await removeDatabase(place, patience).catch(async (cause) => {
    // Where the browser opens nothing at all, another place would be no better.
    if (!(await opensAnything())) throw cause;
    await safety.place.move();
  });
  // Another page may be the first to open what comes in its place.
  await safety.lookedAt.removed().catch((cause) => console.error('Rapporteur: the removal was not noted.', cause));
  await wait(settling);
  return 'removed';
}

/** Whether the browser can read the files of a store, or has none under that name. */
export async function isReadable(place: string): Promise<boolean> {
  return countInFiles(indexedDB, place).then(
    () => true,
    () => false,
  );
}

function opensAnything(): Promise<boolean> {
  return isReadable(`nothing-${crypto.randomUUID()}`);
}

async function countPatiently(place: string): Promise<FilesFound> {
  let trouble: unknown = null;
  for (const pause of [0, ...pauses]) {
    await wait(pause);
    try {
      const counted = await countInFiles(indexedDB, place);
      return isMark(counted?.mark) && isAllThere(counted.mark.counts, counted.counts) ? 'whole' : 'short';
    } catch (cause) {
      trouble = cause;
    }
  }
  console.error('Rapporteur: the store cannot be read.', causesOf(trouble));
  if (!isUnreadable(trouble)) throw trouble;
  return 'unreadable';
}

function isAllThere(expected: Record<string, number>, found: Record<string, number>): boolean {
  return Object.keys(expected).every((table) => countOf(found, table) === countOf(expected, table));
}

/** Every transaction that the canary heard of, with no gap. A line that was late and came after all is there. */
async function isAllInJournal({ journal, canary }: Safety): Promise<boolean> {
  const remembered = await canary.read();
  if (!remembered || (await canary.isInDoubt())) return false;
  const replayed = replay(await journal.read(), remembered.storeId, upgradeRecord);
  return (
    replayed?.whole === true &&
    replayed.sequence >= Math.max(remembered.sequence, await canary.latestLate()) &&
    replayed.version <= schemaVersion &&
    isAllThere(replayed.counts, countsIn(replayed.records.values()))
  );
}

function countsIn(changes: Iterable<{ table: string; record: unknown }>): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { table, record } of changes) if (record !== null) counts[table] = countOf(counts, table) + 1;
  return counts;
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
