import type { DragEvent, FocusEvent, KeyboardEvent, MouseEvent } from 'react';
import { useRef } from 'react';
import { type BoardCommand, boardCommand } from './board-keys';
import type { BoardRow, ClipRowData } from './board-row';
import type { BoardSection } from './board-section';
import type { Openness } from './use-openness';
import type { RowFocus } from './use-row-focus';
import type { Selection } from './use-selection';

export interface GridEvents {
  onClick: (event: MouseEvent) => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onFocus: (event: FocusEvent) => void;
  onDragStart: (event: DragEvent) => void;
  onDragOver: (event: DragEvent) => void;
  onDragLeave: (event: DragEvent) => void;
  onDrop: (event: DragEvent) => void;
  onDragEnd: (event: DragEvent) => void;
}

/** One listener of each sort for the whole grid; which row is meant is read from the event. */
export function useGridEvents(options: {
  rows: BoardRow[];
  focus: RowFocus;
  selection: Selection;
  openness: Openness;
  opened: { has: (key: string) => boolean; set: (key: string, open: boolean) => void };
  /** Commands that change records or need more than the grid. */
  onCommand: (command: BoardCommand, row: BoardRow) => void;
}): Pick<GridEvents, 'onClick' | 'onKeyDown' | 'onFocus'> {
  const clicked = useRef<string>(undefined);
  const { rows, focus, selection, openness, opened } = options;
  const visible = rows.filter((row): row is ClipRowData => row.kind === 'clip');

  const isOpen = (row: BoardRow) => (row.kind === 'section' ? openness.isOpen(row.section) : opened.has(row.key));
  const setOpen = (row: BoardRow, open: boolean) =>
    row.kind === 'section' ? setSection(row.section, open) : opened.set(row.key, open);
  const setSection = (section: BoardSection, open: boolean) => section.key !== 'search' && openness.set(section, open);

  function go(row: BoardRow, command: Extract<BoardCommand, { do: 'go' }>) {
    const here = rows.findIndex(({ key }) => key === row.key);
    const step = { next: here + 1, previous: here - 1, first: 0, last: rows.length - 1 }[command.to];
    const to = rows[Math.max(0, Math.min(step, rows.length - 1))];
    if (!to) return;
    focus.go(to.key);
    if (command.extend && to.kind === 'clip') selection.step(row.kind === 'clip' ? row : null, to);
  }

  function obey(command: BoardCommand, row: BoardRow) {
    switch (command.do) {
      case 'go':
        return go(row, command);
      case 'toggle':
        return setOpen(row, !isOpen(row));
      case 'open':
        if (isOpen(row)) return go(row, { do: 'go', to: 'next', extend: false });
        return setOpen(row, true);
      case 'close':
        if (isOpen(row)) return setOpen(row, false);
        return focus.go(row.section.key);
      case 'select':
        return row.kind === 'clip' ? selection.toggle(row) : setOpen(row, !isOpen(row));
      case 'select-section':
        return selection.add(visible.filter((other) => other.section.key === row.section.key));
      default:
        return options.onCommand(command, row);
    }
  }

  return {
    onFocus: (event) => focus.onFocus(event.target),
    onClick: (event) => {
      const row = rowAt(rows, event.target);
      if (!row || isInDetail(event.target)) return;
      focus.go(row.key);
      if (row.kind === 'section') return setOpen(row, !isOpen(row));
      const onMark = event.target instanceof Element && event.target.closest('[data-select]') !== null;
      const [from, to] = [clicked.current, row.key].map((key) => visible.findIndex((other) => other.key === key));
      clicked.current = row.key;
      if (event.shiftKey) selection.add(between(visible, from, to));
      else if (onMark || event.ctrlKey || event.metaKey) selection.toggle(row);
      else setOpen(row, !isOpen(row));
    },
    onKeyDown: (event) => {
      const row = rowAt(rows, event.target);
      if (!row) return;
      if (isInDetail(event.target)) {
        if (event.key === 'Escape') {
          event.preventDefault();
          focus.go(row.key);
        }
        return;
      }
      const rightToLeft = getComputedStyle(event.currentTarget).direction === 'rtl';
      const command = boardCommand(event, rightToLeft);
      if (!command) return;
      event.preventDefault();
      obey(command, row);
    },
  };
}

/** The row that an event happened in, whether on the row or in its opened part. */
export function rowAt(rows: BoardRow[], target: EventTarget): BoardRow | null {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-key], [data-detail-of]') : null;
  const key = element?.dataset.key ?? element?.dataset.detailOf;
  return rows.find((row) => row.key === key) ?? null;
}

/** The rows from one place to another, in either order; where the first is unknown, only the second. */
function between(rows: ClipRowData[], from = -1, to = -1): ClipRowData[] {
  const start = from < 0 ? to : Math.min(from, to);
  return rows.slice(start, Math.max(from, to) + 1);
}

const isInDetail = (target: EventTarget) => target instanceof Element && target.closest('[data-detail-of]') !== null;
