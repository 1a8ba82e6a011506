import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readJournal } from '../../../lib/keeping/read-journal';

let name = '';
let root: FileSystemDirectoryHandle;
beforeEach(async () => {
  name = `read-journal-${crypto.randomUUID()}`;
  root = await (await navigator.storage.getDirectory()).getDirectoryHandle(name, { create: true });
  vi.spyOn(navigator.storage, 'getDirectory').mockResolvedValue(root);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await (await navigator.storage.getDirectory()).removeEntry(name, { recursive: true });
});

async function write(folder: string, file: string, text: string): Promise<void> {
  const handle = await (await root.getDirectoryHandle(folder, { create: true })).getFileHandle(file, { create: true });
  const writable = await handle.createWritable();
  await writable.write(text);
  await writable.close();
}

async function both(): Promise<void> {
  for (const folder of ['journal', 'journal-twin']) {
    await write(folder, 'lane-00', 'one\n');
    await write(folder, 'whole-a', 'two\n');
  }
}

/** Makes the browser refuse files or folders as it does where the disk is damaged. */
function refuse(kind: 'file' | 'folder', isBad: (path: string) => boolean): void {
  const unreadable = () => Promise.reject(new DOMException('The file is damaged.', 'NotReadableError'));
  vi.spyOn(console, 'error').mockImplementation(() => {});
  if (kind === 'folder') {
    const open = root.getDirectoryHandle.bind(root);
    vi.spyOn(root, 'getDirectoryHandle').mockImplementation((folder, options) =>
      isBad(folder) ? unreadable() : open(folder, options),
    );
    return;
  }
  const getFile = FileSystemFileHandle.prototype.getFile;
  vi.spyOn(FileSystemFileHandle.prototype, 'getFile').mockImplementation(async function (this: FileSystemFileHandle) {
    const path = (await root.resolve(this)) ?? [];
    return isBad(path.join('/')) ? unreadable() : getFile.call(this);
  });
}

test('everything is read from both folders', async () => {
  await both();
  expect((await readJournal()).sort()).toEqual(['one\n', 'one\n', 'two\n', 'two\n']);
});

test('a file that cannot be read keeps nothing else from being read, and is in the log', async () => {
  await both();
  refuse('file', (path) => path === 'journal/lane-00');
  expect((await readJournal()).sort()).toEqual(['one\n', 'two\n', 'two\n']);
  expect(console.error).toHaveBeenCalledWith(expect.any(String), [
    { name: 'NotReadableError', message: 'The file is damaged.' },
  ]);
});

test.each(['journal', 'journal-twin'])('where the folder %s cannot be opened, the other is read', async (bad) => {
  await both();
  refuse('folder', (folder) => folder === bad);
  expect((await readJournal()).sort()).toEqual(['one\n', 'two\n']);
});

test('a folder that is not there is empty, and reading makes none', async () => {
  expect(await readJournal()).toEqual([]);
  await write('journal-twin', 'lane-00', 'one\n');
  expect(await readJournal()).toEqual(['one\n']);
  await expect(root.getDirectoryHandle('journal')).rejects.toThrow();
});

test('where something cannot be read and nothing else says anything, that is no empty journal', async () => {
  await both();
  await write('journal-twin', 'lane-01', '');
  refuse('file', (path) => !path.endsWith('lane-01'));
  await expect(readJournal()).rejects.toMatchObject({ name: 'NotReadableError' });
});

test('a file that neither folder can give makes it no journal with a gap', async () => {
  await both();
  refuse('file', (path) => path.endsWith('whole-a'));
  await expect(readJournal()).rejects.toThrow('damaged');
});
