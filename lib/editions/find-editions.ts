import type { Id } from '../model/id';
import { ageOrder, statesOtherDate } from './age-order';
import type { CandidatePair } from './candidate-pairs';
import { confirmTable } from './confirm-table';
import { confirmWords, type TwoPages } from './confirm-words';
import { notationOf } from './difference-of';
import type { Edition } from './edition';
import type { EditionEntry } from './edition-entry';
import { figuresIn } from './figures-in';
import { movedPairs } from './moved-cells';
import type { PageText } from './page-text';
import { pairPassages } from './pair-passages';

/** The snapshots that `findEditions` will ask for. */
export function snapshotsWanted(pairs: CandidatePair[]): Id[] {
  const wanted = pairs.flatMap(({ older, newer }) => [older.snapshotId, newer.snapshotId]);
  return [...new Set(wanted.filter((id) => id !== null))];
}

/**
 * Which clips are newer editions of others, each held against the one that came next. What the person said goes before what is read.
 * @param pairs the candidates among the entries
 * @param pages the readable text of the snapshots that are there
 */
export function findEditions(
  entries: EditionEntry[],
  pairs: CandidatePair[],
  pages: ReadonlyMap<Id, PageText>,
): Edition[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const found = new Map<string, Edition>();
  for (const pair of pairs) {
    const { older, newer } = pair;
    if (areTwo(older, newer)) continue;
    const pageOf = ({ snapshotId }: EditionEntry) => (snapshotId && pages.get(snapshotId)) || null;
    const moved = confirm(pair, { older: pageOf(older), newer: pageOf(newer) });
    if (moved === null) continue;
    const by = pair.series || newer.kind === 'image' ? 'offered' : 'read';
    found.set(`${older.id} ${newer.id}`, { newerId: newer.id, olderId: older.id, moved, by });
  }
  for (const { newerId, olderId, holds } of entries.flatMap(({ said }) => said)) {
    const [newer, older] = [byId.get(newerId), byId.get(olderId)];
    if (!holds || !newer || !older || areTwo(newer, older) || areTwo(older, newer)) continue;
    const key = `${olderId} ${newerId}`;
    found.set(key, { newerId, olderId, moved: found.get(key)?.moved ?? [], by: 'said' });
  }
  return nextOnly([...found.values()], byId);
}

/** Whether the person said that two clips are no editions of one another. */
function areTwo(one: EditionEntry, other: EditionEntry): boolean {
  const ids = [one.id, other.id];
  return one.said.some(({ newerId, olderId, holds }) => !holds && ids.includes(newerId) && ids.includes(olderId));
}

function confirm({ older, newer, series }: CandidatePair, pages: TwoPages): Edition['moved'] | null {
  // Two documents of a series stand side by side, so neither tells whether the other still stands.
  const asked = series ? { older: null, newer: null } : pages;
  switch (newer.kind) {
    case 'excerpt':
      return confirmWords(older, newer, asked);
    case 'table':
      return confirmTable(older, newer, asked);
    case 'page':
      return confirmPage(older, newer);
    case 'image':
      return confirmImage(older, newer);
  }
}

/** The page itself, clipped twice, is another edition by its own dates. */
function confirmPage(older: EditionEntry, newer: EditionEntry): Edition['moved'] | null {
  const title = ({ fields }: EditionEntry) => figuresIn(fields.title.chosen?.value ?? '').form;
  if (title(older) !== title(newer) || !statesOtherDate(older, newer)) return null;
  return confirmWords(older, newer, { older: null, newer: null }) ?? [];
}

/** Another picture at one address, with whatever figures its caption has: whether the chart moved, nobody has read. */
function confirmImage(older: EditionEntry, newer: EditionEntry): Edition['moved'] {
  const pair = pairPassages(older, newer);
  if (pair === null) return [];
  const moves = movedPairs(pair.older.figures, pair.newer.figures, notationOf([older.words, newer.words]));
  return moves.map((move) => ({ row: '', column: '', ...move }));
}

/** Of three editions the third is held against the second, not against the first. */
function nextOnly(editions: Edition[], byId: ReadonlyMap<Id, EditionEntry>): Edition[] {
  const next = new Map<Id, Edition>();
  for (const edition of editions) {
    const known = next.get(edition.olderId);
    const [one, other] = [known && byId.get(known.newerId), byId.get(edition.newerId)];
    if (known === undefined || (one && other && isSooner(edition, known, ageOrder(other, one)))) {
      next.set(edition.olderId, edition);
    }
  }
  return [...next.values()];
}

function isSooner(edition: Edition, known: Edition, order: number): boolean {
  if ((edition.by === 'offered') !== (known.by === 'offered')) return known.by === 'offered';
  return order < 0;
}
