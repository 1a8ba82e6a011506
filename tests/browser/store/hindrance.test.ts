import { afterEach, expect, test, vi } from 'vitest';
import { standByStore } from '../../../lib/ledger/stand-by-store';
import { openDatabase } from '../../../lib/store/open-database';
import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';
import { deleteStore } from './delete-store';
import { makeVersion4, version4 } from './version-4';
import { freshStore } from './with-store';

const opened: RapporteurDatabase[] = [];
afterEach(async () => {
  vi.restoreAllMocks();
  for (const db of opened.splice(0)) await deleteStore(db);
});

/** A page of the old version that hears nothing of an upgrade. */
function deafPage(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

test('a store that another page holds says so, and opens by itself when that page is closed', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const name = `held-${crypto.randomUUID()}`;
  await makeVersion4(name);
  const other = await deafPage(name);
  const db = openDatabase(name);
  opened.push(db);
  // The one that waits behind it gets no event from the browser at all.
  const second = openDatabase(name);
  opened.push(second);
  const reading = [db.clips.count(), second.clips.count()];
  await vi.waitFor(() => {
    expect(db.hindrances.current()).toBe('held');
    expect(second.hindrances.current()).toBe('held');
  }, 10_000);
  other.close();
  expect(await Promise.all(reading)).toEqual([version4.clips.length, version4.clips.length]);
  expect([db.hindrances.current(), second.hindrances.current()]).toEqual([null, null]);
});

test('a page whose store was taken over by a newer version is told', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const db = freshStore();
  await db.open();
  const told = vi.fn();
  db.hindrances.follow(told);
  await new Promise<void>((resolve) => {
    const request = indexedDB.open(db.name, 1000);
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
  expect(db.hindrances.current()).toBe('outdated');
  expect(told).toHaveBeenCalledOnce();
});

test('a store that takes long to be looked at, or does not open, is not said to be held by another page', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const standBy = standByStore(null);
  const told: unknown[] = [];
  const db = openDatabase(`looked-at-${crypto.randomUUID()}`, async () => ({
    ...standBy,
    beforeOpening: async (name) => {
      await new Promise((resume) => setTimeout(resume, 2_500));
      if (told.at(-1) !== 'checking') throw new Error('nothing was told');
      throw new DOMException(name, 'AbortError');
    },
  }));
  db.hindrances.follow(() => told.push(db.hindrances.current()));
  await expect(db.open()).rejects.toThrow();
  await new Promise((resume) => setTimeout(resume, 2_000));
  expect(told).toEqual(['checking', 'failed']);
});
