import { ageOrder } from './age-order';
import type { EditionEntry } from './edition-entry';
import { pairPassages } from './pair-passages';
import { seriesKey } from './series-key';

/** Two clips that may be editions of one another, before their pages were asked. */
export interface CandidatePair {
  older: EditionEntry;
  newer: EditionEntry;
  /** By the title of their sources alone, each of its own page. */
  series: boolean;
}

/** The latest clips of one page, or of one series, that are held against each other. */
const mostTogether = 60;

/**
 * Clips of one page or one series that were read from different states of it and speak of the same, or of which the person said
 * that they are editions. Cheap: no page is looked into.
 */
export function candidatePairs(entries: EditionEntry[]): CandidatePair[] {
  const pairs = new Map<string, CandidatePair>();
  for (const { group, series } of groupsOf(entries)) {
    const latest = group.sort((a, b) => Date.parse(a.clippedAt) - Date.parse(b.clippedAt)).slice(-mostTogether);
    for (const [index, one] of latest.entries()) {
      for (const other of latest.slice(index + 1)) {
        if (one.kind !== other.kind || (one.snapshotId === other.snapshotId && one.snapshotId !== null)) continue;
        if (series && one.address === other.address) continue;
        const [older, newer] = ageOrder(one, other) <= 0 ? [one, other] : [other, one];
        if (couldBe(older, newer)) pairs.set(`${older.id} ${newer.id}`, { older, newer, series });
      }
    }
  }
  return [...pairs.values()];
}

function couldBe(older: EditionEntry, newer: EditionEntry): boolean {
  return older.kind === 'table' || older.kind === 'page' || pairPassages(older, newer) !== null;
}

function groupsOf(entries: EditionEntry[]): { group: EditionEntry[]; series: boolean }[] {
  const groups = new Map<string, { group: EditionEntry[]; series: boolean }>();
  const put = (key: string, entry: EditionEntry, series: boolean) => {
    const known = groups.get(key);
    if (known) known.group.push(entry);
    else groups.set(key, { group: [entry], series });
  };
  for (const entry of entries) {
    put(`page ${entry.address}`, entry, false);
    const key = seriesKey(entry.fields);
    if (key !== null) put(`series ${key}`, entry, true);
  }
  return [...groups.values()].filter(({ group }) => group.length > 1);
}
