import { describe, expect, test } from 'vitest';
import { boardCommand, type KeyPress } from '../../../entrypoints/sidepanel/board-keys';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: '',
  shiftKey: false,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  ...more,
});

describe('the keys of the board', () => {
  test.each([
    ['1', 'Digit1', 0],
    ['9', 'Digit9', 8],
    ['0', 'Digit0', 9],
    ['4', 'Numpad4', 3],
    ['&', 'Digit1', 0],
    ['٣', 'Digit3', 2],
  ])('%s on the key %s means topic number %i, counted from 0', (key, code, index) => {
    expect(boardCommand(press(key, { code }))).toEqual({ do: 'to-topic', index, also: false });
  });

  test('Shift with a digit tags as well, whatever character the layout makes of it', () => {
    expect(boardCommand(press('!', { code: 'Digit1', shiftKey: true }))).toEqual({
      do: 'to-topic',
      index: 0,
      also: true,
    });
  });

  test('the browser keeps its own shortcuts', () => {
    for (const key of ['1', 'f', 'n', 'ArrowLeft']) {
      expect(boardCommand(press(key, { code: key === '1' ? 'Digit1' : '', ctrlKey: true }))).toBeNull();
      expect(boardCommand(press(key, { metaKey: true }))).toBeNull();
    }
    expect(boardCommand(press('ArrowLeft', { altKey: true }))).toBeNull();
  });

  test('letters work with Caps Lock on', () => {
    expect(boardCommand(press('N'))).toEqual({ do: 'note' });
  });

  test('left and right change places where the writing runs right to left', () => {
    expect(boardCommand(press('ArrowLeft'))).toEqual({ do: 'close' });
    expect(boardCommand(press('ArrowLeft'), true)).toEqual({ do: 'open' });
    expect(boardCommand(press('ArrowRight'), true)).toEqual({ do: 'close' });
  });

  test('other keys are not ours', () => {
    for (const key of ['Tab', 'a', 'F5', 'Shift']) expect(boardCommand(press(key))).toBeNull();
  });
});
