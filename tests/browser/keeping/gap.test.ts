import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { entryJson } from '../../../lib/journal/entry-json';
import { journalLine } from '../../../lib/keeping/journal-line';
import { lacksLine } from '../../../lib/keeping/lacks-line';

let name = '';
let root: FileSystemDirectoryHandle;
beforeEach(async () => {
  name = `gap-${crypto.randomUUID()}`;
  root = await (await navigator.storage.getDirectory()).getDirectoryHandle(name, { create: true });
  vi.spyOn(navigator.storage, 'getDirectory').mockResolvedValue(root);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await (await navigator.storage.getDirectory()).removeEntry(name, { recursive: true });
});

async function write(file: string, text: string): Promise<void> {
  const folder = await root.getDirectoryHandle('journal', { create: true });
  const writable = await (await folder.getFileHandle(file, { create: true })).createWritable();
  await writable.write(text);
  await writable.close();
}

const place = (sequence: number, storeId = 'ours') => ({ storeId, sequence, version: 5, counts: { clips: sequence } });
const line = (sequence: number, storeId?: string) =>
  journalLine(entryJson(place(sequence, storeId), { kind: 'action', changes: [] }));
const copy = async (sequence: number) => {
  const part = entryJson(place(sequence), { kind: 'part', part: 0, changes: [] });
  return (await journalLine(part)) + (await journalLine(entryJson(place(sequence), { kind: 'end', parts: 1 })));
};
const isMissingUpTo = (sequence: number) => lacksLine({ id: 'mark', ...place(sequence) });

test('every transaction has a line, or is in a whole copy', async () => {
  expect(await isMissingUpTo(0)).toBe(false);
  expect(await isMissingUpTo(1)).toBe(true);
  await write('lane-00', (await line(1)) + (await line(3)));
  await write('lane-01', await line(2));
  expect(await isMissingUpTo(3)).toBe(false);
  expect(await isMissingUpTo(4)).toBe(true);
});

test('a line between others is missed, and so is one that speaks of another store', async () => {
  await write('whole-a', await copy(5));
  await write('lane-00', (await line(6)) + (await line(8)));
  expect(await isMissingUpTo(8)).toBe(true);
  await write('lane-01', await line(7, 'theirs'));
  expect(await isMissingUpTo(8)).toBe(true);
  await write('lane-01', await line(7));
  expect(await isMissingUpTo(8)).toBe(false);
});

test('a copy without its end counts for nothing, and of two the later counts', async () => {
  await write('whole-a', await copy(5));
  await write('whole-b', (await copy(9)).split('\n')[0] ?? '');
  await write('lane-00', await line(6));
  expect(await isMissingUpTo(9)).toBe(true);
  await write('whole-b', await copy(9));
  expect(await isMissingUpTo(9)).toBe(false);
});

test('a line that was torn counts for nothing, and one is read however long it is', async () => {
  const long = entryJson(place(2), {
    kind: 'action',
    changes: [{ table: 'clips', key: 'a', json: `"${'x'.repeat(300_000)}"` }],
  });
  const whole = await journalLine(long);
  await write('lane-00', `${await line(1)}${whole.slice(0, -40)}\n${await line(3)}`);
  expect(await isMissingUpTo(3)).toBe(true);
  await write('lane-01', whole);
  expect(await isMissingUpTo(3)).toBe(false);
});
