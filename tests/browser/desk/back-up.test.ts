import { expect, onTestFinished, test, vi } from 'vitest';
import { backUp } from '../../../entrypoints/desk/packs/back-up';
import { lastBackup } from '../../../entrypoints/desk/packs/backup-record';
import { packWords } from '../../../lib/words/pack-words';
import { caughtDownloads } from './caught-downloads';
import { filledStore } from './filled-store';
import { namesIn, ownEnd, pickedFolder, putFiles } from './picked-folder';

const say = packWords.backup;

const daysOf = (year: number, end: string) =>
  Array.from({ length: 11 }, (_, day) => `rapporteur-backup-${year}-08-${String(day + 10)}T10-00-00${end}`);

test('the backup just made stays, also where the clock was ahead when ten others were made', async () => {
  const folder = await pickedFolder();
  const db = await filledStore();
  const ahead = daysOf(2096, await ownEnd(db));
  await putFiles(folder, ahead);
  const made = await backUp(db);
  expect(made).toMatchObject({ ok: true, inFolder: true });
  expect(await namesIn(folder)).toEqual([made.ok ? made.name : '', ...ahead.slice(2)]);
});

test('while records are missing here, no backup goes from the folder', async () => {
  const folder = await pickedFolder();
  const db = await filledStore();
  await putFiles(folder, daysOf(2018, await ownEnd(db)));
  db.suspicion = { expected: { clips: 312 }, found: { clips: 1 }, sequence: 1 };
  expect(await backUp(db)).toMatchObject({ ok: true });
  expect(await namesIn(folder)).toHaveLength(12);
});

test('a folder that is gone, or gives back other bytes, is named, and leaves nothing that looks like a backup', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const folder = await pickedFolder();
  const db = await filledStore();
  const other = vi.spyOn(FileSystemFileHandle.prototype, 'getFile').mockResolvedValue(new File(['other'], 'other'));
  expect(await backUp(db)).toEqual({ ok: false, why: say.unwritten(folder.name) });
  expect(await namesIn(folder)).toEqual([]);
  other.mockRestore();
  await (await navigator.storage.getDirectory()).removeEntry(folder.name, { recursive: true });
  expect(await backUp(db)).toEqual({ ok: false, why: say.unwritten(folder.name) });
  expect(lastBackup()).toBe(null);
});

test('a backup that another program holds does not spoil the one just made', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const folder = await pickedFolder();
  const db = await filledStore();
  await putFiles(folder, daysOf(2018, await ownEnd(db)));
  vi.spyOn(FileSystemDirectoryHandle.prototype, 'removeEntry').mockRejectedValue(
    new DOMException('', 'NoModificationAllowedError'),
  );
  const made = await backUp(db);
  expect(made).toMatchObject({ ok: true });
  expect(lastBackup()?.name).toBe(made.ok ? made.name : '');
});

test('a download is not said to have been read where it stands', async () => {
  localStorage.clear();
  const downloads = caughtDownloads();
  const made = await backUp(await filledStore());
  expect(made).toMatchObject({ ok: true, inFolder: false });
  expect((await downloads()).map(({ name }) => name)).toEqual([made.ok ? made.name : '']);
  expect(lastBackup()).toMatchObject({ isDownload: true });
});

test('where a record cannot be read again, it is said which', async () => {
  localStorage.clear();
  const downloads = caughtDownloads();
  const db = await filledStore();
  await db.clips.toCollection().modify({ lang: 'x'.repeat(40) });
  const made = await backUp(db);
  expect(made.ok ? '' : made.why).toContain(packWords.where({ table: 'clips', record: 1, field: 'lang' }));
  expect([await downloads(), lastBackup()]).toEqual([[], null]);
});

test('two that begin in one second, and so have one name, do not spoil each other', async () => {
  const folder = await pickedFolder();
  const db = await filledStore();
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2018-08-09T10:00:00Z') });
  onTestFinished(() => void vi.useRealTimers());
  const { getFile } = FileSystemFileHandle.prototype;
  let second: Promise<unknown> | undefined;
  // The first has its file written; whatever the other does comes before it reads it again.
  vi.spyOn(FileSystemFileHandle.prototype, 'getFile').mockImplementation(async function (this: FileSystemFileHandle) {
    if (second) return getFile.call(this);
    second = backUp(db);
    const { held = [] } = await navigator.locks.query();
    if (held.length === 0) await second;
    return getFile.call(this);
  });
  const first = await backUp(db);
  expect([first, await second]).toMatchObject([{ ok: true }, { ok: true }]);
  expect(await namesIn(folder)).toEqual([first.ok ? first.name : '']);
});
