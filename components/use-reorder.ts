import { type DragEvent, type KeyboardEvent, useState } from 'react';

type Place = 'before' | 'after';

/** The handlers that make rows movable: by dragging their handle, and with Alt+Up and Alt+Down from anywhere inside. */
export interface Reorder {
  row: (id: string) => {
    'data-drop': Place | undefined;
    'data-dragged': true | undefined;
    onDragOver: (event: DragEvent<HTMLElement>) => void;
    onDrop: (event: DragEvent<HTMLElement>) => void;
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  };
  handle: (id: string) => {
    draggable: true;
    onDragStart: (event: DragEvent<HTMLElement>) => void;
    onDragEnd: () => void;
  };
  /** One step up (-1) or down (1); nothing at the ends. */
  step: (id: string, by: -1 | 1) => void;
}

/**
 * @param ids the rows in the order shown
 * @param onMove gets a row and its new 0-based place among all rows; it is called only where the place is new
 */
export function useReorder(ids: string[], onMove: (id: string, position: number) => void): Reorder {
  const [dragged, setDragged] = useState<string | null>(null);
  const [over, setOver] = useState<{ id: string; place: Place } | null>(null);

  function step(id: string, by: -1 | 1) {
    const position = ids.indexOf(id) + by;
    if (position < 0 || position >= ids.length) return;
    onMove(id, position);
  }

  function drop(target: { id: string; place: Place }) {
    const from = dragged === null ? -1 : ids.indexOf(dragged);
    const gap = ids.indexOf(target.id) + (target.place === 'after' ? 1 : 0);
    const position = gap > from ? gap - 1 : gap;
    if (dragged !== null && from >= 0 && position !== from) onMove(dragged, position);
    stop();
  }

  function stop() {
    setDragged(null);
    setOver(null);
  }

  return {
    step,
    row: (id) => ({
      'data-drop': over?.id === id && dragged !== id ? over.place : undefined,
      'data-dragged': dragged === id || undefined,
      onDragOver: (event) => {
        if (dragged === null) return;
        event.preventDefault();
        const box = event.currentTarget.getBoundingClientRect();
        const place = event.clientY < box.top + box.height / 2 ? 'before' : 'after';
        if (over?.id !== id || over.place !== place) setOver({ id, place });
      },
      onDrop: (event) => {
        if (dragged === null) return;
        event.preventDefault();
        drop(over ?? { id, place: 'before' });
      },
      onKeyDown: (event) => {
        if (!event.altKey || event.ctrlKey || event.metaKey) return;
        if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
        event.preventDefault();
        step(id, event.key === 'ArrowUp' ? -1 : 1);
      },
    }),
    handle: (id) => ({
      draggable: true,
      onDragStart: (event) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', id); // without data Firefox starts no drag
        setDragged(id);
      },
      onDragEnd: stop,
    }),
  };
}
