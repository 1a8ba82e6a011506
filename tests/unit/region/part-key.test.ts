import { expect, it } from 'vitest';
import { partKey } from '../../../entrypoints/region/part-key';

const pressed = (key: string, held: Partial<Parameters<typeof partKey>[0]> = {}) => ({
  ...{ key, altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, isComposing: false },
  ...held,
});

it('arrows move, with Shift they size, with Alt they go by one pixel of the picture', () => {
  expect(partKey(pressed('ArrowRight'), false, 1)).toEqual({ do: 'move', by: { x: 10, y: 0 } });
  expect(partKey(pressed('ArrowUp', { shiftKey: true }), false, 1.5)).toEqual({ do: 'resize', by: { x: 0, y: -15 } });
  expect(partKey(pressed('ArrowDown', { altKey: true }), false, 2)).toEqual({ do: 'move', by: { x: 0, y: 1 } });
});

it('Enter takes the part, but not where it presses a button; Escape leaves', () => {
  expect(partKey(pressed('Enter'), false, 1)).toEqual({ do: 'take' });
  expect(partKey(pressed('Enter'), true, 1)).toBeNull();
  expect(partKey(pressed('Escape'), true, 1)).toEqual({ do: 'leave' });
});

it('what belongs to the browser, or to a word that is being composed, stays theirs', () => {
  expect(partKey(pressed('ArrowLeft', { ctrlKey: true }), false, 1)).toBeNull();
  expect(partKey(pressed('Enter', { isComposing: true }), false, 1)).toBeNull();
  expect(partKey(pressed('a'), false, 1)).toBeNull();
});
