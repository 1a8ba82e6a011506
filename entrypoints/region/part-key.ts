import type { Point } from './rectangle';

export type PartKey = { do: 'move' | 'resize'; by: Point } | { do: 'take' | 'leave' };

/** CSS pixels of a step that is not fine. */
const step = 10;
const directions = new Map<string, Point>([
  ['ArrowLeft', { x: -1, y: 0 }],
  ['ArrowRight', { x: 1, y: 0 }],
  ['ArrowUp', { x: 0, y: -1 }],
  ['ArrowDown', { x: 0, y: 1 }],
]);

type Pressed = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'isComposing'>;

/**
 * What a key means while a part is chosen; null leaves it to the browser.
 * @param onButton whether a button has the focus, which Enter presses
 * @param scale pixels of the picture in a CSS pixel; a fine step is one pixel of the picture
 */
export function partKey(pressed: Pressed, onButton: boolean, scale: number): PartKey | null {
  const { key, altKey, ctrlKey, metaKey, shiftKey, isComposing } = pressed;
  if (isComposing || ctrlKey || metaKey) return null;
  const direction = directions.get(key);
  if (direction) {
    const length = altKey ? 1 : Math.round(step * scale);
    const by = { x: direction.x * length, y: direction.y * length };
    return { do: shiftKey ? 'resize' : 'move', by };
  }
  if (altKey || shiftKey) return null;
  if (key === 'Enter' && !onButton) return { do: 'take' };
  return key === 'Escape' ? { do: 'leave' } : null;
}
