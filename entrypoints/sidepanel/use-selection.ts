import { useMemo, useState } from 'react';
import { type ClipRowData, clipRows } from './board-row';
import type { BoardSection } from './board-section';

/** Which rows are selected. Rows that are gone fall out by themselves. */
export function useSelection(sections: BoardSection[]) {
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set());
  const all = useMemo(() => sections.flatMap(clipRows), [sections]);
  const rows = useMemo(() => all.filter((row) => keys.has(row.key)), [all, keys]);
  const add = (more: ClipRowData[]) => setKeys(new Set([...keys, ...more.map((row) => row.key)]));
  const toggle = (row: ClipRowData) => setKeys(keys.has(row.key) ? without(keys, row) : new Set([...keys, row.key]));

  return {
    rows,
    has: (row: ClipRowData) => keys.has(row.key),
    clear: () => setKeys(new Set()),
    add,
    toggle,
    /** A step with Shift held: onto a row that is not selected it grows, back onto one that is it shrinks. */
    step: (from: ClipRowData | null, to: ClipRowData) => {
      if (from && keys.has(from.key) && keys.has(to.key)) setKeys(without(keys, from));
      else add(from ? [from, to] : [to]);
    },
  };
}
export type Selection = ReturnType<typeof useSelection>;

function without(keys: ReadonlySet<string>, row: ClipRowData): ReadonlySet<string> {
  return new Set([...keys].filter((key) => key !== row.key));
}
