import { type DragEvent, useEffect, useRef, useState } from 'react';
import type { BoardRow, ClipRowData } from './board-row';

/** Where the dragged clips would land: into a section (at its end), or beside a row. */
export interface DropMark {
  key: string;
  where: 'into' | 'before' | 'after';
}

/** Where a drop ends: a topic or the inbox, and the place among the topic's clips as they stand. */
export interface Drop {
  rows: ClipRowData[];
  target: BoardRow['section'];
  /** Absent: at the end. */
  position?: number;
  also: boolean;
}

/** How long a drag rests on a folded section before it unfolds, in milliseconds. */
const rest = 450;

/** Native drag and drop of clip rows. It only says where things would go; `onDrop` does it. */
export function useDrag(options: {
  rowOf: (target: EventTarget) => BoardRow | null;
  dragged: (row: ClipRowData) => ClipRowData[];
  badge: (rows: ClipRowData[]) => HTMLElement | null;
  spring: (section: string | null) => void;
  onDrop: (drop: Drop) => void;
}) {
  const carried = useRef<ClipRowData[] | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [mark, setMark] = useState<DropMark | null>(null);

  useEffect(() => () => clearTimeout(timer.current), []);

  /** A drag that rests on a section unfolds it, and moving on to another section folds it again. */
  function restOn(section: string | null) {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => options.spring(section), section === null ? 0 : rest);
  }

  function place(next: DropMark | null, row: BoardRow | null) {
    if (next?.key === mark?.key && next?.where === mark?.where) return;
    setMark(next);
    if (row?.kind === 'section') restOn(row.section.key);
  }

  function end() {
    carried.current = null;
    setMark(null);
    restOn(null);
  }

  return {
    mark,
    events: {
      onDragStart: (event: DragEvent) => {
        const row = options.rowOf(event.target);
        if (row?.kind !== 'clip') return;
        carried.current = options.dragged(row);
        event.dataTransfer.setData('application/x-rapporteur-clips', String(carried.current.length));
        event.dataTransfer.effectAllowed = 'copyMove';
        const badge = carried.current.length > 1 ? options.badge(carried.current) : null;
        if (badge) event.dataTransfer.setDragImage(badge, 0, 0);
      },
      onDragOver: (event: DragEvent) => {
        const row = carried.current && options.rowOf(event.target);
        const next = row && markAt(row, event);
        place(next ?? null, row ?? null);
        if (!next) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = adds(event) ? 'copy' : 'move';
      },
      onDragLeave: (event: DragEvent) => {
        const inside = event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget);
        if (!inside) place(null, null);
      },
      onDrop: (event: DragEvent) => {
        const row = carried.current && options.rowOf(event.target);
        const next = row && markAt(row, event);
        if (carried.current && row && next) {
          event.preventDefault();
          const position =
            row.kind === 'clip' && next.where !== 'into' ? row.index + (next.where === 'after' ? 1 : 0) : null;
          options.onDrop({
            rows: carried.current,
            target: row.section,
            ...(position === null ? {} : { position }),
            also: adds(event),
          });
        }
        end();
      },
      onDragEnd: end,
    },
  };
}

const adds = (event: DragEvent) => event.ctrlKey || event.altKey;

function markAt(row: BoardRow, event: DragEvent): DropMark | null {
  const { section } = row;
  if (section.key === 'search') return null;
  if (row.kind === 'section' || !section.topic) return { key: section.key, where: 'into' };
  const box = event.target instanceof Element ? event.target.closest('tr')?.getBoundingClientRect() : undefined;
  const opened = event.target instanceof Element && event.target.closest('[data-detail-of]') !== null;
  const lower = opened || !box || event.clientY > box.top + box.height / 2;
  return { key: row.key, where: lower ? 'after' : 'before' };
}
