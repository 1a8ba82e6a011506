import type { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { keepOlderStore } from '../../../lib/keeping/keep-older-store';
import { forgetElsewhere } from '../../../lib/keeping/look-after';
import {
  findOlderStores,
  forgetOlderStore,
  forgetOlderStores,
  forgetOldStores,
  newOlderStore,
} from '../../../lib/keeping/older-store';
import { standByStore } from '../../../lib/ledger/stand-by-store';
import type { Id } from '../../../lib/model/id';
import { deleteClips } from '../../../lib/services/delete-clips';
import { emptyOldTrash } from '../../../lib/services/empty-old-trash';
import { readOlderLibrary } from '../../../lib/services/packs/read-older-library';
import { saveClip } from '../../../lib/services/save-clip';
import { openDatabase } from '../../../lib/store/open-database';
import { excerptDraft } from '../services/drafts';
import { clipOf, done } from '../services/fill-store';
import { deleteStore } from './delete-store';
import { heldSafety } from './held-safety';
import { keptOlder, olderFiles, olderPlace, olderText } from './older-kept';
import { freshStore } from './with-store';

beforeEach(() => forgetOlderStores());
afterEach(async () => {
  vi.restoreAllMocks();
  await forgetOlderStores();
});

const found = async () => (await findOlderStores()).map(({ file }) => file.name);

test('a copy that was not written to its end takes the place of none, and is cleared later', async () => {
  await keptOlder(4, await olderText(4));
  // A killed browser leaves the file as it was begun, and beside it what was written so far.
  await keptOlder(5, '');
  const begun = await (
    await (await olderPlace()).getFileHandle('version-5.jsonl.crswap', { create: true })
  ).createWritable();
  await begun.write(await olderText(5));
  await begun.close();
  expect(await found()).toEqual(['version-4.jsonl']);
  await forgetOldStores(null);
  expect(await olderFiles()).toEqual(['version-4.jsonl']);
});

test.each([
  ['without its last line', (text: string) => `${text}\n`],
  ['torn in its last line', (text: string) => text.slice(0, -1)],
  ['empty', () => ''],
])('a file %s is not offered as the library that was', async (_, spoil) => {
  await keptOlder(5, spoil(await olderText(5)));
  expect(await findOlderStores()).toEqual([]);
  await forgetOldStores(null);
  expect(await olderFiles()).toEqual([]);
});

test('an earlier copy stays beside the new one, which is there once it is whole', async () => {
  await keptOlder(4, await olderText(4));
  for (const at of [1, 2]) {
    const file = await (await newOlderStore(5, at)).createWritable();
    await file.write(await olderText(5));
    expect(await found()).toHaveLength(at);
    await file.close();
  }
  const newestFirst = ['version-5-2.jsonl', 'version-5-1.jsonl', 'version-4.jsonl'];
  expect(await found()).toEqual(newestFirst);
  await forgetOldStores(null);
  expect(await olderFiles()).toEqual(newestFirst.toReversed());
  await forgetOlderStore('version-5-1.jsonl');
  expect(await found()).toEqual(['version-5-2.jsonl', 'version-4.jsonl']);
  await forgetOlderStores();
  expect(await olderFiles()).toEqual([]);
});

test('each goes after its own 30 days, whatever was kept after it', async () => {
  const day = 86_400_000;
  const daysOld: Record<string, number> = { 'version-3.jsonl': 29, 'version-4.jsonl': 31, 'version-5.jsonl': 31 };
  for (const version of [3, 4, 5]) await keptOlder(version, await olderText(version));
  const { getFile } = FileSystemFileHandle.prototype;
  vi.spyOn(FileSystemFileHandle.prototype, 'getFile').mockImplementation(async function (this: FileSystemFileHandle) {
    const lastModified = Date.now() - (daysOld[this.name] ?? 0) * day;
    return new File([await getFile.call(this)], this.name, { lastModified });
  });
  await forgetOldStores(null);
  expect(await olderFiles()).toHaveLength(3);
  await forgetOldStores(new Date());
  expect(await olderFiles()).toEqual(['version-3.jsonl']);
});

test('where the disk is full, an earlier try before the same upgrade is as it was, and nothing half stays', async () => {
  const db = freshStore();
  await clipOf(db, 'Forty roofs were mended in July.');
  const next = db.verno + 1;
  const name = await keepOlderStore(indexedDB, db.name, next);
  const [earlier] = await findOlderStores();
  expect(earlier).toMatchObject({ clips: 1, file: { name } });
  const full = new DOMException('', 'QuotaExceededError');
  const write = vi.spyOn(FileSystemWritableFileStream.prototype, 'write');
  const writing = write.getMockImplementation();
  write.mockImplementation(function (this: FileSystemWritableFileStream, ...args) {
    return write.mock.calls.length % 2 === 0 ? Promise.reject(full) : (writing?.apply(this, args) ?? Promise.resolve());
  });
  await expect(keepOlderStore(indexedDB, db.name, next)).rejects.toBe(full);
  await expect(keepOlderStore(indexedDB, db.name, next, 1)).rejects.toBe(full);
  const [still, ...others] = await findOlderStores();
  expect([await still?.file.text(), others]).toEqual([await earlier?.file.text(), []]);
  await forgetOldStores(null);
  expect(await olderFiles()).toEqual([name]);
});

test('what is being written is not cleared by another page', async () => {
  const db = freshStore();
  await clipOf(db, 'Forty roofs were mended in July.');
  const kept = keepOlderStore(indexedDB, db.name, db.verno + 1);
  const cleared = forgetOldStores(null);
  await kept;
  await cleared;
  expect(await found()).toEqual([`version-${db.verno}-0.jsonl`]);
});

test('what only the trash still needs is not copied, so the trash loses it and the copy stays', async () => {
  const safety = heldSafety();
  const standBy = {
    ...standByStore(safety),
    forget: (store: Dexie, aged: Id[] | null) => forgetElsewhere(store, safety, aged),
  };
  const db = openDatabase(`older-${crypto.randomUUID()}`, async () => standBy);
  onTestFinished(() => deleteStore(db));
  const clip = async (page: string) => {
    const draft = excerptDraft('Forty roofs were mended in July.', `https://dtm.example.org/${page}`);
    return done(await saveClip(db, { clipId: crypto.randomUUID(), draft, topicIds: [] })).saved;
  };
  const [trashed, kept] = [await clip('trashed'), await clip('kept')];
  const stamps = { now: () => '2026-01-01T12:00:00.000Z', newId: () => crypto.randomUUID() };
  done(await deleteClips(db, { clipIds: [trashed] }, stamps));
  await keepOlderStore(indexedDB, db.name, db.verno + 1);
  const copy = readOlderLibrary((await (await findOlderStores())[0]?.file.text()) ?? '');
  expect(copy?.clips.map(({ id }) => id)).toEqual([kept]);
  expect(await db.snapshots.count()).toBe(2);
  expect([copy?.snapshots.length, copy?.sources.length]).toEqual([1, 1]);
  expect(await emptyOldTrash(db, { now: '2026-03-01T12:00:00.000Z' }, { forget: async () => {} })).toBe(1);
  expect(await found()).toEqual([`version-${db.verno}-0.jsonl`]);
});
