import type { Dexie } from 'dexie';
import { recordText } from '../journal/record-text';
import { type Replayed, type ReplayedChange, recordPlace } from '../journal/replay';
import { countOf } from '../ledger/count-of';
import type { Mark } from '../store/mark';
import { sealsOf } from './seals-of';

interface Differences {
  /** What is to be written, the latest first. */
  put: ReplayedChange[];
  gone: string[];
  /** How many of those to be written may not be as they were left: what was last done to them has no line. */
  older: number;
}

/**
 * What has to change for a table to be as the journal says. Where lines are missing, the store has what they said up to its mark: there only what has a later
 * line is written over or removed, and what is not there comes back only where the store itself says that it was not deleted.
 * @param there the keys that the table has
 * @param before how far the store was; null where it does not know
 */
export async function differences(
  db: Dexie,
  table: string,
  replayed: Replayed,
  there: Set<string>,
  before: Mark | null,
): Promise<Differences> {
  const hashes = await sealsOf(db, table);
  // A deletion takes the seal and is counted. If the table counted more than these, something went with its seal, and nobody knows which.
  const isShort = before !== null && new Set([...there, ...hashes.keys()]).size < countOf(before.counts, table);
  const found: Differences = { put: [], gone: [], older: 0 };
  for (const change of replayed.records.values()) {
    if (change.table !== table) continue;
    const { key, record } = change;
    const isLater = replayed.whole || change.sequence > (before?.sequence ?? 0);
    if (record === null) {
      if (isLater) found.gone.push(key);
      continue;
    }
    const isThere = there.has(key);
    const fits = hashes.get(key) === recordText(record).seal;
    if (isThere ? fits || !isLater : !isLater && !isShort && !hashes.has(key)) continue;
    found.put.push(change);
    if (!isLater && !fits) found.older += 1;
  }
  found.put.sort((a, b) => b.sequence - a.sequence);
  // Only a journal with no gap knows what was never there.
  if (replayed.whole) found.gone.push(...[...there].filter((key) => !replayed.records.has(recordPlace(table, key))));
  return found;
}
