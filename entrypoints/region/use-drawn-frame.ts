import { type PointerEvent, type RefObject, useRef } from 'react';
import { drawn, isMeant, isUntouched, moved, type Point, type Rectangle, type Size } from './rectangle';

/** What a pointer that is down does: draw from a point, or carry the frame as it was when it was taken hold of. */
type Gesture = { from: Point; carries: Rectangle | null };

/** The corner that stays where it is while another is pulled. */
function opposite(corner: string, { x, y, width, height }: Rectangle): Point {
  return { x: corner.endsWith('w') ? x + width : x, y: corner.startsWith('n') ? y + height : y };
}

/**
 * Draws a frame on the picture with a pointer; in a frame that was drawn it carries it, at a corner it pulls that corner. In the frame
 * to begin with it draws: that one is in the way of whoever wants something in the middle.
 */
export function useDrawnFrame(
  stage: RefObject<HTMLElement | null>,
  whole: Size,
  frame: Rectangle,
  onFrame: (frame: Rectangle) => void,
) {
  const gesture = useRef<Gesture | null>(null);

  function pointOf(event: PointerEvent): Point {
    const box = stage.current?.getBoundingClientRect();
    if (!box || box.width === 0) return { x: 0, y: 0 };
    const scale = whole.width / box.width;
    return { x: (event.clientX - box.left) * scale, y: (event.clientY - box.top) * scale };
  }
  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0 || !(event.target instanceof HTMLElement)) return;
      event.preventDefault();
      event.currentTarget.setPointerCapture(event.pointerId);
      const at = pointOf(event);
      const { corner } = event.target.dataset;
      const inFrame = event.target.getAttribute('role') === 'application';
      if (corner) gesture.current = { from: opposite(corner, frame), carries: null };
      else gesture.current = { from: at, carries: inFrame && !isUntouched(frame, whole) ? frame : null };
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      const { current } = gesture;
      if (!current) return;
      const at = pointOf(event);
      if (current.carries) {
        return onFrame(moved(current.carries, { x: at.x - current.from.x, y: at.y - current.from.y }, whole));
      }
      const next = drawn(current.from, at, whole);
      if (isMeant(next)) onFrame(next);
    },
    onPointerUp() {
      gesture.current = null;
    },
    onPointerCancel() {
      gesture.current = null;
    },
  };
}
