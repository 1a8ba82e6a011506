import { notationOf } from '../../editions/difference-of';
import type { FigureMove } from '../../editions/figure-move';
import { figuresIn } from '../../editions/figures-in';
import { labelledTable } from '../../editions/labelled-table';
import { movedCells, movedPairs } from '../../editions/moved-cells';
import type { OutlinedClip } from '../../model/briefing-version';
import type { MovedFigures, Rewriting } from './outline-changes';
import type { PlacedClip } from './placed-clips';

/** How a clip differs from one that it is held against: an earlier edition, or itself in an earlier version. */
export interface ClipDifference {
  moved: MovedFigures | null;
  /** Rows and columns that only one of two tables has. */
  parts: { of: string; added: string[]; removed: string[] };
  /** Where more than figures differ. */
  rewritten: Rewriting | null;
}

/** Compares what two clips say. A table is compared by its cells, everything else by its words, which must be the same but for figures. */
export function movedBetween(before: PlacedClip, after: PlacedClip): ClipDifference {
  const of = nameOf(after.clip);
  const nothing: ClipDifference = { moved: null, parts: { of, added: [], removed: [] }, rewritten: null };
  const moved = (moves: FigureMove[]): MovedFigures | null =>
    moves.length === 0 ? null : { at: after.at, of, citation: after.clip.citation, clipId: after.clip.clipId, moves };
  if (before.clip.cells.length > 0 && after.clip.cells.length > 0) {
    if (sameCells(before.clip.cells, after.clip.cells)) return nothing;
    const { moves, added, removed } = movedCells(labelledTable(before.clip.cells), labelledTable(after.clip.cells));
    const told = moves.length + added.length + removed.length > 0;
    return { moved: moved(moves), parts: { of, added, removed }, rewritten: told ? null : rewriting(before, after) };
  }
  const [old, now] = [before.clip.words, after.clip.words];
  if (old === now && before.clip.cells.length === after.clip.cells.length) return nothing;
  const [first, second] = [figuresIn(old), figuresIn(now)];
  if (first.form !== second.form || first.figures.length !== second.figures.length) {
    return { ...nothing, rewritten: rewriting(before, after) };
  }
  const moves = movedPairs(first.figures, second.figures, notationOf([old, now]));
  if (moves.length === 0) return { ...nothing, rewritten: rewriting(before, after) };
  return { ...nothing, moved: moved(moves.map((move) => ({ row: '', column: '', ...move }))) };
}

function rewriting(before: PlacedClip, after: PlacedClip): Rewriting {
  const { citation } = after.clip;
  return { at: after.at, of: 'clip', name: citation, before: nameOf(before.clip), after: nameOf(after.clip) };
}

/** What a clip is called in a line: its words, the headings of a table without a caption, or where it is from. */
export function nameOf({ words, cells, citation }: Pick<OutlinedClip, 'words' | 'cells' | 'citation'>): string {
  return words || cells[0]?.filter(Boolean).join(' · ') || citation;
}

function sameCells(before: string[][], after: string[][]): boolean {
  return (
    before.length === after.length &&
    before.every(
      (row, line) => row.length === after[line]?.length && row.every((cell, column) => cell === after[line]?.[column]),
    )
  );
}
