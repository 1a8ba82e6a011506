import { afterEach, expect, test, vi } from 'vitest';
import { saveClip } from '../../../lib/services/save-clip';
import { undoLatest } from '../../../lib/services/undo';
import { schemaVersion } from '../../../lib/store/database-schema';
import { failureReason } from '../../../lib/store/failure-reason';
import { openDatabase } from '../../../lib/store/open-database';
import { excerptDraft } from '../services/drafts';
import { clipOf } from '../services/fill-store';
import { freshStore } from './with-store';

afterEach(() => vi.restoreAllMocks());

/** The version of the next schema, as the browser counts. */
const newer = (schemaVersion + 1) * 10;

/** Opens a database as a later version of the product would. */
function openNewer(name: string, rows: string[] = []): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, newer);
    request.onupgradeneeded = () => {
      if (rows.length === 0) return;
      const store = request.result.createObjectStore('clips', { keyPath: 'key' });
      for (const key of rows) store.add({ key });
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

test('data of a newer version is refused and left as it is', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  // On localhost Dexie prints every failure itself.
  vi.spyOn(console, 'trace').mockImplementation(() => {});
  const name = `newer-${crypto.randomUUID()}`;
  (await openNewer(name, ['one', 'two'])).close();
  const db = openDatabase(name);
  const refused = { ok: false, reason: 'newer-data' };
  expect(await saveClip(db, { clipId: crypto.randomUUID(), draft: excerptDraft('x') })).toEqual(refused);
  expect(await undoLatest(db)).toEqual(refused);
  expect(await db.clips.toArray().catch(failureReason)).toBe('newer-data');
  expect(db.hindrances.current()).toBe('newer');
  db.close();

  const untouched = await openNewer(name);
  expect(untouched.version).toBe(newer);
  expect([...untouched.objectStoreNames]).toEqual(['clips']);
  const count = untouched.transaction('clips').objectStore('clips').count();
  await new Promise((resolve) => count.addEventListener('success', resolve));
  expect(count.result).toBe(2);
  untouched.close();
  indexedDB.deleteDatabase(name);
});

test('an open store lets a newer version upgrade, and refuses what comes after', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  // On localhost Dexie prints every failure itself.
  vi.spyOn(console, 'trace').mockImplementation(() => {});
  const db = freshStore();
  await clipOf(db, 'before');
  const later = await openNewer(db.name);
  const refused = { ok: false, reason: 'newer-data' };
  expect(await saveClip(db, { clipId: crypto.randomUUID(), draft: excerptDraft('after') })).toEqual(refused);
  expect(later.version).toBe(newer);
  later.close();
});
