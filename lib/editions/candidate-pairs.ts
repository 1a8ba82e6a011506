import { ageOrder } from './age-order';
import type { EditionEntry } from './edition-entry';
import { figuresIn } from './figures-in';
import { pairPassages } from './pair-passages';
import { seriesKey } from './series-key';

/** Two clips that may be editions of one another, before their pages were asked. */
export interface CandidatePair {
  older: EditionEntry;
  newer: EditionEntry;
  /** By the title of their sources alone, each of its own page. */
  series: boolean;
}

/** Clips of one form that came next to each, which it is held against. */
const mostNext = 12;
/** The latest clips of one page or series that are held against each other whatever their form: one may be a part of another. */
const mostTogether = 40;

/**
 * Clips of one page or one series that were read from different states of it and speak of the same, or of which the person said
 * that they are editions. Cheap: no page is looked into, and each clip is held against few others however many there are.
 */
export function candidatePairs(entries: EditionEntry[]): CandidatePair[] {
  const pairs = new Map<string, CandidatePair>();
  const hold = (one: EditionEntry, other: EditionEntry, series: boolean) => {
    if (one.kind !== other.kind || (series && one.address === other.address)) return;
    // What was on the page at one time is no edition of one another; a picture may change without a word.
    if (one.snapshotId === other.snapshotId && one.snapshotId !== null && one.kind !== 'image') return;
    const [older, newer] = ageOrder(one, other) <= 0 ? [one, other] : [other, one];
    const key = `${older.id} ${newer.id}`;
    if (!pairs.has(key) && couldBe(older, newer)) pairs.set(key, { older, newer, series });
  };
  for (const { group, series } of groupsOf(entries)) {
    const inTime = group.sort((a, b) => Date.parse(a.clippedAt) - Date.parse(b.clippedAt));
    const latest = inTime.slice(-mostTogether);
    for (const [index, one] of latest.entries()) {
      for (const other of latest.slice(index + 1)) hold(one, other, series);
    }
    if (latest.length === inTime.length) continue;
    for (const alike of groupedBy(inTime, formOf).values()) {
      for (const [index, one] of alike.entries()) {
        for (const other of alike.slice(index + 1, index + 1 + mostNext)) hold(one, other, series);
      }
    }
  }
  return [...pairs.values()];
}

function couldBe(older: EditionEntry, newer: EditionEntry): boolean {
  switch (newer.kind) {
    case 'excerpt':
      return pairPassages(older, newer) !== null;
    case 'image':
      return older.picture?.address === newer.picture?.address && older.picture?.imageId !== newer.picture?.imageId;
    default:
      return true;
  }
}

/** What two clips have in common where they speak of the same, mostly. */
function formOf({ kind, tokens, cells, caption, picture }: EditionEntry): string {
  switch (kind) {
    case 'excerpt':
      return `words ${tokens.map(({ key }) => key).join(' ')}`;
    case 'table':
      return `table ${figuresIn(caption).form} ${figuresIn(cells[0]?.join(' ') ?? '').form}`;
    case 'image':
      return `picture ${picture?.address}`;
    case 'page':
      return 'page';
  }
}

function groupsOf(entries: EditionEntry[]): { group: EditionEntry[]; series: boolean }[] {
  const pages = [...groupedBy(entries, ({ address }) => address).values()];
  const named = groupedBy(entries, ({ fields }) => seriesKey(fields) ?? '');
  named.delete('');
  return [
    ...pages.map((group) => ({ group, series: false })),
    ...[...named.values()].map((group) => ({ group, series: true })),
  ].filter(({ group }) => group.length > 1);
}

function groupedBy(entries: EditionEntry[], keyOf: (entry: EditionEntry) => string): Map<string, EditionEntry[]> {
  const groups = new Map<string, EditionEntry[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const known = groups.get(key);
    if (known) known.push(entry);
    else groups.set(key, [entry]);
  }
  return groups;
}
