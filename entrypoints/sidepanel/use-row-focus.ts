import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { BoardRow } from './board-row';
import { nextFocus } from './next-focus';

/**
 * One row of the grid is the stop of the Tab key, and arrows move it. When the row with the focus goes away, the focus
 * goes to its neighbour instead of being lost.
 */
export function useRowFocus(grid: RefObject<HTMLElement | null>, rows: BoardRow[]) {
  const [wanted, setWanted] = useState<string | null>(null);
  const before = useRef<string[]>([]);
  const focused = useRef<Element | null>(null);
  const pending = useRef<string | null>(null);

  const keys = rows.map((row) => row.key);
  const active = wanted === null ? (keys[0] ?? null) : nextFocus(before.current, keys, wanted);
  const element = (key: string) => grid.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);

  useLayoutEffect(() => {
    const lost = focused.current !== null && !focused.current.isConnected && document.activeElement === document.body;
    const target = pending.current !== null && keys.includes(pending.current) ? pending.current : lost ? active : null;
    before.current = keys;
    if (active !== wanted && wanted !== null) setWanted(active);
    if (target === null) return;
    pending.current = null;
    element(target)?.focus();
  });

  return {
    /** The key of the row that Tab reaches. */
    active,
    /** Moves the focus to a row now, or as soon as it is there. */
    go: (key: string) => {
      setWanted(key);
      const there = element(key);
      if (there) there.focus();
      else pending.current = key;
    },
    /** Call on every `focusin` of the grid. */
    onFocus: (target: Element) => {
      focused.current = target;
      pending.current = null;
      const row = target.closest<HTMLElement>('[data-key], [data-detail-of]');
      const key = row?.dataset.key ?? row?.dataset.detailOf;
      if (key !== undefined) setWanted(key);
    },
  };
}
export type RowFocus = ReturnType<typeof useRowFocus>;
