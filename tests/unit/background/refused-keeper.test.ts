import { expect, test, vi } from 'vitest';
import { refusedKeeper } from '../../../entrypoints/background/refused-keeper';
import { readRefused } from '../../../entrypoints/popup/read-refused';
import type { Refusal } from '../../../lib/model/refusal';
import { memoryArea } from './memory-area';

/** The browser's memory, and the texts that a card would find in it. */
function memory(full?: (items: Record<string, unknown>) => boolean) {
  const { stored, area } = memoryArea(full);
  return { stored, area, texts: () => readRefused(stored).flatMap(({ clip }) => clip.refusal.text ?? []) };
}
const refused = (text?: string): Refusal => ({ ok: false, reason: 'storage-full', ...(text ? { text } : {}) });
const leftOut = (stored: Record<string, unknown>) => readRefused(stored).map(({ clip }) => clip.leftOut ?? 0);

test('each refused text is held beside the others, also of two at once', async () => {
  const { area, texts, stored } = memory();
  const { keep } = refusedKeeper(area);
  await Promise.all([keep(refused('first')), keep(refused('second'))]);
  expect(texts().sort()).toEqual(['first', 'second']);
  expect(readRefused(stored).every(({ clip }) => !clip.seen)).toBe(true);
});

test('what is asked for again, and what has no text to lose, is held once', async () => {
  const { area, texts, stored } = memory();
  const { keep } = refusedKeeper(area);
  for (const text of ['same', undefined, 'same', undefined]) await keep(refused(text));
  expect(texts()).toEqual(['same']);
  expect(Object.keys(stored)).toHaveLength(2);
});

test('a text too many is counted instead of taking the place of another', async () => {
  const { area, texts, stored } = memory();
  const { keep } = refusedKeeper(area);
  await Promise.all(Array.from({ length: 22 }, (_, index) => keep(refused(`text ${index}`))));
  expect(texts()).toHaveLength(20);
  expect(texts()).toContain('text 0');
  expect(Math.max(...leftOut(stored))).toBe(2);
});

test('texts of more than two million characters in all are not held, and counted', async () => {
  const { area, texts, stored } = memory();
  const { keep } = refusedKeeper(area);
  await keep(refused('a'.repeat(1_999_990)));
  await keep(refused('b'.repeat(11)));
  await keep(refused('c'.repeat(10)));
  expect(texts().map((text) => text[0])).toEqual(['a', 'c']);
  expect(Math.max(...leftOut(stored))).toBe(1);
});

test('a text that the browser has no room for is counted', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const { area, texts, stored } = memory((items) => JSON.stringify(items).includes('"text"'));
  await refusedKeeper(area).keep(refused('words'));
  expect(texts()).toEqual([]);
  expect(leftOut(stored)).toEqual([1]);
});

test('a text takes the place of the order that it was refused to, and is never beside it or missing', async () => {
  let most = 0;
  const { area, stored, texts } = memory((items) => {
    most = Math.max(most, JSON.stringify({ ...stored, ...items }).split('words').length - 1);
    return false;
  });
  Object.assign(stored, { 'pending:1': { text: 'words' } });
  await refusedKeeper(area).keep(refused('words'), 'pending:1');
  expect([texts(), most, Object.keys(stored)]).toEqual([['words'], 1, [expect.stringMatching(/^card-notice:/)]]);
});

test('what an older version left is shown, and stays beside the new; what makes no sense is passed over', async () => {
  const { area, texts, stored } = memory();
  Object.assign(stored, {
    'card-notice': { refusal: { ok: false, reason: 'storage-full', text: 'older' } },
    'card-notice:odd': { refusal: { reason: 'no such reason', text: 'odd' } },
    'card-notice:none': null,
    'page-for-import': { refusal: { reason: 'storage-full', text: 'another thing' } },
  });
  await refusedKeeper(area).keep(refused('newer'));
  expect(texts()).toEqual(['older', 'newer']);
});
