import { expect, test } from 'vitest';
import { cardKey, type KeyPlace, type Pressed } from '../../../entrypoints/popup/card-key';

const key = (pressed: Partial<Pressed> & { key: string }, place: KeyPlace = 'finder', query = '') =>
  cardKey(
    { code: '', altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, isComposing: false, ...pressed },
    place,
    query,
  );

test('1 to 9 and 0 are the first ten topics, with or without something typed, from any place but a text field', () => {
  expect(key({ key: '3' })).toEqual({ do: 'toggle-number', number: 3 });
  expect(key({ key: '0' }, 'card')).toEqual({ do: 'toggle-number', number: 10 });
  expect(key({ key: '1' }, 'control', 'asy')).toEqual({ do: 'toggle-number', number: 1 });
  expect(key({ key: '3' }, 'field')).toBeNull();
});

test('a number key works where the layout writes another sign on it', () => {
  expect(key({ key: 'é', code: 'Digit2' })).toEqual({ do: 'toggle-number', number: 2 });
  expect(key({ key: '٣', code: 'Digit3' })).toEqual({ do: 'toggle-number', number: 3 });
  expect(key({ key: '!', code: 'Digit1', shiftKey: true })).toBeNull();
});

test('space takes the highlighted topic, but writes a space into a query and presses a button', () => {
  expect(key({ key: ' ' })).toEqual({ do: 'toggle-highlighted' });
  expect(key({ key: ' ' }, 'finder', 'asylum')).toBeNull();
  expect(key({ key: ' ' }, 'control')).toBeNull();
});

test('enter takes the match of a query, is done without one, and presses a button', () => {
  expect(key({ key: 'Enter' }, 'finder', 'asy')).toEqual({ do: 'take-match' });
  expect(key({ key: 'Enter' })).toEqual({ do: 'finish' });
  expect(key({ key: 'Enter' }, 'control')).toBeNull();
  expect(key({ key: 'Enter', isComposing: true })).toBeNull();
});

test('escape leaves a field, then clears the query, then closes', () => {
  expect(key({ key: 'Escape' }, 'field')).toEqual({ do: 'leave-field' });
  expect(key({ key: 'Escape' }, 'finder', 'asy')).toEqual({ do: 'clear-query' });
  expect(key({ key: 'Escape' })).toEqual({ do: 'finish' });
});

test('letters pressed outside the field go into it; inside it they are its own', () => {
  expect(key({ key: 'm', code: 'KeyM' }, 'card')).toEqual({ do: 'type', text: 'm' });
  expect(key({ key: 'm', code: 'KeyM' })).toBeNull();
  expect(key({ key: 'Tab' }, 'card')).toBeNull();
});

test('undo is ours unless a text is being written', () => {
  expect(key({ key: 'z', ctrlKey: true })).toEqual({ do: 'undo' });
  expect(key({ key: 'z', metaKey: true }, 'control')).toEqual({ do: 'undo' });
  expect(key({ key: 'z', ctrlKey: true }, 'field')).toBeNull();
  expect(key({ key: 'z', ctrlKey: true }, 'finder', 'asy')).toBeNull();
  expect(key({ key: 'z', ctrlKey: true, shiftKey: true })).toBeNull();
});

test('alt keys go by their place, because a Mac writes another letter with them, and AltGr is not Alt', () => {
  expect(key({ key: '˜', code: 'KeyN', altKey: true })).toEqual({ do: 'note' });
  expect(key({ key: 'b', code: 'KeyB', altKey: true }, 'field')).toEqual({ do: 'board' });
  expect(key({ key: 'n', code: 'KeyN', altKey: true, ctrlKey: true })).toBeNull();
});
