import { expect, test, vi } from 'vitest';
import { tellingWords } from '../../../lib/language/telling-words';
import { itemNamed, itemOfAction } from '../../../lib/minutes/item-of-action';
import type { ItemPlace } from '../../../lib/minutes/item-place';

vi.mock('../../../lib/language/telling-words', { spy: true });

const itemsOf = (titles: string[]): ItemPlace[] =>
  titles.map((title, at) => ({ title, number: '', line: at * 10, end: at * 10 + 5, sure: true }));

test('an action in the lines of an item is of that, and one of the list at the end of the item that it names', () => {
  const items = itemsOf(['Shelter repairs', 'Water supply in the camp', 'Arrivals by sea']);
  expect(itemOfAction(items, 12, 'Mend the roofs of shelters')).toBe(1);
  expect(itemOfAction(items, 99, 'Shelter repairs: mend the roofs')).toBe(0);
  expect(itemOfAction(items, 99, 'Look at the water supply')).toBe(1);
  expect(itemOfAction(items, 99, 'Write to everybody')).toBeNull();
});

test('of several that are meant the nearest is taken, and of equals the first', () => {
  const items = itemsOf(['Water and fuel prices', 'Water', 'Fuel', 'Water']);
  expect(itemNamed(items, 'Water')).toBe(0);
  expect(itemNamed(items, 'Water points')).toBe(1);
  expect(itemNamed(items.slice(1), 'Water points')).toBe(0);
});

test('hundreds of actions and items ask for the words of each once', () => {
  const items = itemsOf(Array.from({ length: 300 }, (_, at) => `Item ${'abcdefghij'[at % 10]}${at}x`));
  vi.mocked(tellingWords).mockClear();
  for (let at = 0; at < 300; at += 1) itemNamed(items, `Action on item ${at}`);
  expect(vi.mocked(tellingWords).mock.calls.length).toBeLessThanOrEqual(600);
});
