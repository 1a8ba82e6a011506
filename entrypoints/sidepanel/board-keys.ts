/** What a key asks of the board while a row has the focus. */
export type BoardCommand =
  | { do: 'go'; to: 'next' | 'previous' | 'first' | 'last'; extend: boolean }
  | { do: 'open' | 'close' | 'toggle' }
  | { do: 'select' | 'select-section' | 'clear' }
  | { do: 'shift'; by: -1 | 1 }
  | { do: 'to-topic'; index: number; also: boolean }
  | { do: 'to-inbox' | 'pick-topic' | 'delete' | 'note' };

export type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey'>;

const plain: Record<string, BoardCommand> = {
  ArrowDown: { do: 'go', to: 'next', extend: false },
  ArrowUp: { do: 'go', to: 'previous', extend: false },
  Home: { do: 'go', to: 'first', extend: false },
  End: { do: 'go', to: 'last', extend: false },
  ArrowRight: { do: 'open' },
  ArrowLeft: { do: 'close' },
  Enter: { do: 'toggle' },
  ' ': { do: 'select' },
  Escape: { do: 'clear' },
  Delete: { do: 'delete' },
  Backspace: { do: 'delete' },
  i: { do: 'to-inbox' },
  m: { do: 'pick-topic' },
  n: { do: 'note' },
};

/**
 * The command of a key press, or null where the key is not ours.
 * Digits are read by their place on the keyboard, because Shift and many layouts turn them into other characters:
 * 1 to 9 are the topics 1 to 9, and 0 is the tenth.
 * @param rightToLeft true where the pages' own writing runs right to left: left and right change places
 */
export function boardCommand(press: KeyPress, rightToLeft = false): BoardCommand | null {
  const { key, code, shiftKey, altKey } = press;
  const command = press.ctrlKey || press.metaKey;
  if (command) return key.toLowerCase() === 'a' && !altKey ? { do: 'select-section' } : null;
  if (altKey) {
    if (key === 'ArrowUp') return { do: 'shift', by: -1 };
    return key === 'ArrowDown' ? { do: 'shift', by: 1 } : null;
  }
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1];
  if (digit) return { do: 'to-topic', index: (Number(digit) + 9) % 10, also: shiftKey };
  if (shiftKey) {
    if (key === 'ArrowUp') return { do: 'go', to: 'previous', extend: true };
    return key === 'ArrowDown' ? { do: 'go', to: 'next', extend: true } : null;
  }
  const mirrored = rightToLeft ? ({ ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' }[key] ?? key) : key;
  return plain[mirrored.length === 1 ? mirrored.toLowerCase() : mirrored] ?? null;
}
