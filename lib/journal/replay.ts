import { decodeLine } from './decode-line';
import type { Counts, JournalChange, JournalEntry } from './journal-entry';

/** What became of one record, and in which transaction it did. */
export interface ReplayedChange extends JournalChange {
  sequence: number;
}

/** What a journal says the store held. */
export interface Replayed {
  storeId: string;
  /** The latest transaction that it knows. */
  sequence: number;
  version: number;
  counts: Counts;
  /** The record of each table and key, or null where it was removed; by `recordPlace`. */
  records: Map<string, ReplayedChange>;
  /** Every transaction up to `sequence` is there: what is not among the records was not in the store. */
  whole: boolean;
  /** How many transactions of which there is no line lie between the given one and `sequence`. */
  absentAfter(given: number): number;
  /** Lines that counted for nothing. */
  refused: number;
}

/** Names a record among all tables. No table has a space in its name. */
export const recordPlace = (table: string, key: string): string => `${table} ${key}`;

/**
 * Merges the files of a journal into the one order in which their transactions happened.
 * @param files the text of each; a file may hold any lines, twice the same, and a torn one at its end
 * @param upgrade makes a record of an older version one of today: a journal goes on over the upgrades of its store
 * @param storeId of the store that is meant; null for whichever the journal speaks of last
 * @returns null where the journal says nothing of that store
 */
export function replay(
  files: string[],
  storeId: string | null,
  upgrade: (from: number, table: string, record: unknown) => unknown,
): Replayed | null {
  let refused = 0;
  const entries: JournalEntry[] = [];
  for (const file of files) {
    for (const line of file.split('\n')) {
      if (line === '') continue;
      const entry = decodeLine(line);
      if (typeof entry === 'string') refused += 1;
      else entries.push(entry);
    }
  }
  const wanted = storeId ?? latest(entries)?.storeId;
  const own = entries.filter((entry) => entry.storeId === wanted);
  const base = latest(own.filter((entry) => entry.kind === 'end' && isWhole(own, entry)));
  const actions = new Map(
    own.flatMap((entry) =>
      entry.kind === 'action' && entry.sequence > (base?.sequence ?? 0) ? [[entry.sequence, entry] as const] : [],
    ),
  );
  const ordered = [...actions.values()].sort((a, b) => a.sequence - b.sequence);
  const last = ordered.at(-1) ?? base;
  if (!last) return null;
  const parts = base ? own.filter((entry) => entry.kind === 'part' && entry.sequence === base.sequence) : [];
  const records = new Map<string, ReplayedChange>();
  for (const entry of [...parts, ...ordered]) {
    if (entry.kind === 'end') continue;
    for (const { table, key, record } of entry.changes) {
      const now = record === null ? null : upgrade(entry.version, table, record);
      records.set(recordPlace(table, key), { table, key, record: now, sequence: entry.sequence });
    }
  }
  const { sequence, version, counts } = last;
  const absentAfter = (given: number) => {
    const from = Math.max(given, base?.sequence ?? 0);
    return sequence - from - ordered.filter((entry) => entry.sequence > from).length;
  };
  return {
    storeId: last.storeId,
    sequence,
    version,
    counts,
    records,
    whole: absentAfter(0) === 0,
    absentAfter,
    refused,
  };
}

function latest(entries: JournalEntry[]): JournalEntry | undefined {
  return entries.reduce<JournalEntry | undefined>(
    (best, entry) => (best && best.sequence >= entry.sequence ? best : entry),
    undefined,
  );
}

/** Two files may each hold the same whole copy; then each part is there twice. */
function isWhole(entries: JournalEntry[], end: JournalEntry): boolean {
  const found = new Set<number>();
  for (const entry of entries) if (entry.kind === 'part' && entry.sequence === end.sequence) found.add(entry.part);
  return end.kind === 'end' && found.size === end.parts;
}
