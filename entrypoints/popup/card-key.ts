import type { FigurePress } from '../../lib/model/figure-order';

/** Where the key was pressed: in the field that finds topics, in another text field, on a button or link, or nowhere in particular. */
export type KeyPlace = 'finder' | 'field' | 'control' | 'card';

export type CardKey =
  | { do: 'toggle-number'; number: number }
  | { do: 'toggle-highlighted' }
  | { do: 'take-match' }
  | { do: 'move'; by: 1 | -1 }
  | { do: 'type'; text: string }
  | { do: 'erase' }
  | { do: 'clear-query' }
  | { do: 'leave-field' }
  | FigurePress
  | { do: 'note' | 'undo' | 'board' | 'desk' | 'part' | 'edition' | 'finish' };

export type Pressed = Pick<
  KeyboardEvent,
  'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'isComposing'
>;

const withAlt: Record<string, CardKey> = {
  KeyN: { do: 'note' },
  KeyB: { do: 'board' },
  KeyD: { do: 'desk' },
  KeyP: { do: 'part' },
  KeyE: { do: 'edition' },
};

/**
 * What a key means on the card; null leaves it to the browser.
 * @param query what stands in the field that finds topics
 */
export function cardKey(pressed: Pressed, place: KeyPlace, query: string): CardKey | null {
  const { key, code, altKey, ctrlKey, metaKey, shiftKey } = pressed;
  if (pressed.isComposing) return null;
  if (altKey && !ctrlKey && !metaKey) return figureKeyOf(code, shiftKey) ?? withAlt[code] ?? null;
  if (ctrlKey !== metaKey && !altKey) return undoKeyOf(pressed, place, query);
  if (altKey || ctrlKey || metaKey) return null;
  if (key === 'Escape') return place === 'field' ? { do: 'leave-field' } : { do: query ? 'clear-query' : 'finish' };
  if (place === 'field') return null;

  const number = numberOf(key, code, shiftKey);
  if (number !== null) return { do: 'toggle-number', number };
  if (key === 'ArrowDown' || key === 'ArrowUp') return { do: 'move', by: key === 'ArrowDown' ? 1 : -1 };
  if (key === 'Enter') return place === 'control' ? null : { do: query ? 'take-match' : 'finish' };
  if (key === ' ' && (place === 'control' || (query && place === 'finder'))) return null;
  if (key === ' ' && !query) return { do: 'toggle-highlighted' };
  if (place === 'finder') return null;
  if (key === 'Backspace') return { do: 'erase' };
  return [...key].length === 1 ? { do: 'type', text: key } : null;
}

function figureKeyOf(code: string, shiftKey: boolean): FigurePress | null {
  if (code === 'KeyF') return { do: shiftKey ? 'take-figures' : 'take-figure' };
  const digit = /^Digit([1-9])$/.exec(code)?.[1];
  return digit && !shiftKey ? { do: 'answer-figure', number: Number(digit) } : null;
}

function undoKeyOf({ key, shiftKey }: Pressed, place: KeyPlace, query: string): CardKey | null {
  const typing = place === 'field' || (place === 'finder' && query !== '');
  return key.toLowerCase() === 'z' && !shiftKey && !typing ? { do: 'undo' } : null;
}

/** 1 to 10. By the digit, or by the place of the key where the layout writes something else there (French, Arabic). */
function numberOf(key: string, code: string, shiftKey: boolean): number | null {
  const digit = /^\d$/.exec(key)?.[0] ?? (shiftKey ? undefined : /^Digit(\d)$/.exec(code)?.[1]);
  return digit === undefined ? null : Number(digit) || 10;
}
