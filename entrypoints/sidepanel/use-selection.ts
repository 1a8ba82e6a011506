import { useMemo, useState } from 'react';
import { type ClipRowData, clipRows } from './board-row';
import type { BoardSection } from './board-section';

/** Which rows are selected. Rows that are gone fall out by themselves. */
export function useSelection(sections: BoardSection[]) {
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set());
  const [anchor, setAnchor] = useState<string | null>(null);

  const all = useMemo(() => sections.flatMap(clipRows), [sections]);
  const rows = useMemo(() => all.filter((row) => keys.has(row.key)), [all, keys]);

  return {
    rows,
    has: (row: ClipRowData) => keys.has(row.key),
    clear: () => setKeys(new Set()),
    only: (chosen: ClipRowData[]) => setKeys(new Set(chosen.map((row) => row.key))),
    toggle: (row: ClipRowData) => {
      const next = new Set(keys);
      if (!next.delete(row.key)) next.add(row.key);
      setKeys(next);
      setAnchor(row.key);
    },
    /** Everything visible between the row that selecting began with and this one. */
    extend: (to: ClipRowData, from: ClipRowData, visible: ClipRowData[]) => {
      const began = rows.length > 0 && visible.some((row) => row.key === anchor) ? anchor : from.key;
      const ends = [began, to.key].map((key) => visible.findIndex((row) => row.key === key));
      const chosen = visible.slice(Math.min(...ends), Math.max(...ends) + 1);
      setKeys(new Set(chosen.map((row) => row.key)));
      setAnchor(began);
    },
  };
}
export type Selection = ReturnType<typeof useSelection>;
