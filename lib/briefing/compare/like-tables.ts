import { figuresIn } from '../../editions/figures-in';
import { type LabelledTable, labelledTable } from '../../editions/labelled-table';
import { likenessOf } from '../../editions/moved-cells';
import type { PlacedClip } from './placed-clips';

/** Tables of one page or caption that are held against each other at most, on each side. */
const mostTables = 60;

/** Two tables that could be two editions of one. */
export interface LikeTables {
  before: PlacedClip;
  after: PlacedClip;
  sameCaption: boolean;
}

/** Tables that are like each other, the likest first; whichever side they are on, the pairs are the same. */
export function likeTables(
  earlier: PlacedClip[],
  later: PlacedClip[],
  fits: (candidate: LikeTables) => boolean,
): LikeTables[] {
  const read = new Map<PlacedClip, LabelledTable>();
  const tableOf = (placed: PlacedClip) => {
    const table = read.get(placed) ?? labelledTable(placed.clip.cells);
    read.set(placed, table);
    return table;
  };
  const candidates = new Map<string, LikeTables & { score: number; apart: number; sum: number }>();
  for (const { olds, nows } of groupsOf(earlier, later)) {
    for (const { index: i, placed: old, caption: before } of olds) {
      for (const { index: j, placed: now, caption: after } of nows) {
        if (candidates.has(`${i} ${j}`) || (before !== '' && after !== '' && before !== after)) continue;
        const sameCaption = before === after && before !== '';
        const likeness = likenessOf(tableOf(old), tableOf(now));
        if (likeness === 0) continue;
        const onItem = old.items[0] === now.items[0];
        const score = likeness + (sameCaption ? 4 : 0) + (old.clip.page === now.clip.page ? 2 : 0) + (onItem ? 1 : 0);
        const candidate = { before: old, after: now, sameCaption, score, apart: Math.abs(i - j), sum: i + j };
        candidates.set(`${i} ${j}`, candidate);
      }
    }
  }
  const taken = new Set<PlacedClip>();
  return [...candidates.values()]
    .sort((a, b) => b.score - a.score || a.apart - b.apart || a.sum - b.sum)
    .filter((candidate) => {
      if (taken.has(candidate.before) || taken.has(candidate.after) || !fits(candidate)) return false;
      taken.add(candidate.before);
      taken.add(candidate.after);
      return true;
    });
}

interface Table {
  index: number;
  placed: PlacedClip;
  /** Without its dates and figures: "(June edition)" and "(September edition)" are one. */
  caption: string;
}

/** The tables of both sides that share a page or a caption. */
function groupsOf(before: PlacedClip[], after: PlacedClip[]): { olds: Table[]; nows: Table[] }[] {
  const groups = new Map<string, { olds: Table[]; nows: Table[] }>();
  const put = (placed: PlacedClip, index: number, side: 'olds' | 'nows') => {
    if (placed.clip.cells.length === 0) return;
    const caption = figuresIn(placed.clip.words).form;
    for (const key of [`page ${placed.clip.page}`, `caption ${caption}`]) {
      if (key === 'page ' || key === 'caption ') continue;
      const group = groups.get(key) ?? { olds: [], nows: [] };
      if (group[side].length < mostTables) group[side].push({ index, placed, caption });
      groups.set(key, group);
    }
  };
  for (const [index, placed] of before.entries()) put(placed, index, 'olds');
  for (const [index, placed] of after.entries()) put(placed, index, 'nows');
  return [...groups.values()];
}
