import type { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { keepOlderStore } from '../../../lib/keeping/keep-older-store';
import { forgetElsewhere } from '../../../lib/keeping/look-after';
import { findOlderStore, forgetOlderStore, forgetOldStore, newOlderStore } from '../../../lib/keeping/older-store';
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
import { keptOlder, olderFiles, olderText } from './older-kept';
import { freshStore } from './with-store';

beforeEach(() => forgetOlderStore());
afterEach(async () => {
  vi.restoreAllMocks();
  await forgetOlderStore();
});

const found = async () => (await findOlderStore())?.file.name;

test('a copy that was not written to its end takes the place of none, and is cleared later', async () => {
  await keptOlder(4, await olderText(4));
  // A killed browser leaves the file as it was begun, and beside it what was written so far.
  await keptOlder(5, '');
  const root = await navigator.storage.getDirectory();
  const place = await root.getDirectoryHandle('before-upgrade');
  const begun = await (await place.getFileHandle('version-5.jsonl.crswap', { create: true })).createWritable();
  await begun.write(await olderText(5));
  await begun.close();
  expect(await found()).toBe('version-4.jsonl');
  await forgetOldStore(null);
  expect(await olderFiles()).toEqual(['version-4.jsonl']);
});

test.each([
  ['without its last line', (text: string) => `${text}\n`],
  ['torn in its last line', (text: string) => text.slice(0, -1)],
  ['empty', () => ''],
])('a file %s is not offered as the library that was', async (_, spoil) => {
  await keptOlder(5, spoil(await olderText(5)));
  expect(await findOlderStore()).toBeNull();
  await forgetOldStore(null);
  expect(await olderFiles()).toEqual([]);
});

test('the earlier copy goes only once the new one is there', async () => {
  await keptOlder(4, await olderText(4));
  const file = await newOlderStore(5);
  await file.write(await olderText(5));
  expect(await found()).toBe('version-4.jsonl');
  await file.close();
  expect(await found()).toBe('version-5.jsonl');
  await forgetOldStore(null);
  expect(await olderFiles()).toEqual(['version-5.jsonl']);
});

test('where the disk is full, the earlier copy of the same version is as it was, and nothing half stays', async () => {
  const db = freshStore();
  await clipOf(db, 'Forty roofs were mended in July.');
  const version = db.verno;
  const earlier = await olderText(version);
  await keptOlder(version, earlier);
  const full = new DOMException('', 'QuotaExceededError');
  const write = vi.spyOn(FileSystemWritableFileStream.prototype, 'write');
  const writing = write.getMockImplementation();
  write.mockImplementation(function (this: FileSystemWritableFileStream, ...args) {
    return write.mock.calls.length > 1 ? Promise.reject(full) : (writing?.apply(this, args) ?? Promise.resolve());
  });
  await expect(keepOlderStore(indexedDB, db.name, version + 1)).rejects.toBe(full);
  expect(await (await findOlderStore())?.file.text()).toBe(earlier);
  expect(await olderFiles()).toEqual([`version-${version}.jsonl`]);
});

test('what is being written is not cleared by another page', async () => {
  const db = freshStore();
  await clipOf(db, 'Forty roofs were mended in July.');
  const kept = keepOlderStore(indexedDB, db.name, db.verno + 1);
  const cleared = forgetOldStore(null);
  await kept;
  await cleared;
  expect(await found()).toBe(`version-${db.verno}.jsonl`);
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
  const copy = readOlderLibrary((await (await findOlderStore())?.file.text()) ?? '');
  expect(copy?.clips.map(({ id }) => id)).toEqual([kept]);
  expect(await db.snapshots.count()).toBe(2);
  expect([copy?.snapshots.length, copy?.sources.length]).toEqual([1, 1]);
  expect(await emptyOldTrash(db, { now: '2026-03-01T12:00:00.000Z' }, { forget: async () => {} })).toBe(1);
  expect(await found()).toBe(`version-${db.verno}.jsonl`);
});
