import { afterEach, expect, test, vi } from 'vitest';
import { keepOlderStore } from '../../../lib/keeping/keep-older-store';
import { findOlderStores, forgetOlderStores, forgetOldStores } from '../../../lib/keeping/older-store';
import { standByStore } from '../../../lib/ledger/stand-by-store';
import { clipSchema } from '../../../lib/model/clip';
import { readOlderLibrary } from '../../../lib/services/packs/read-older-library';
import { schemaVersion } from '../../../lib/store/database-schema';
import { openDatabase } from '../../../lib/store/open-database';
import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';
import { deleteStore } from './delete-store';
import { heldSafety } from './held-safety';
import { makeVersion2, version2 } from './version-2';
import { makeVersion4, version4 } from './version-4';
import { freshStore } from './with-store';

const opened: RapporteurDatabase[] = [];
afterEach(async () => {
  vi.restoreAllMocks();
  for (const db of opened.splice(0)) await deleteStore(db);
  await forgetOlderStores();
});

async function openedOver(make: (name: string) => Promise<void>, keepOlder: (name: string) => Promise<unknown>) {
  const name = `older-${crypto.randomUUID()}`;
  await make(name);
  const db = openDatabase(name, async () => standByStore({ ...heldSafety(), keepOlder }));
  opened.push(db);
  return db;
}
const keep = (name: string) => keepOlderStore(indexedDB, name, schemaVersion);
const idsOf = (records: object[]) => records.map((record) => Reflect.get(record, 'id'));

test.each([
  ['2', makeVersion2, version2.clips],
  ['4', makeVersion4, version4.clips],
] as const)('the library of version %s is kept before the first query upgrades it', async (version, make, clips) => {
  const db = await openedOver(make, keep);
  expect(await db.clips.count()).toBe(clips.length); // opens it by itself
  const [older] = await findOlderStores();
  expect(older?.file.name).toBe(`version-${version}-0.jsonl`);
  const text = (await older?.file.text()) ?? '';
  const kept = readOlderLibrary(text);
  expect(idsOf(kept?.clips ?? [])).toEqual(idsOf([...clips]));
  for (const clip of kept?.clips ?? []) expect(clipSchema.safeParse(clip).success).toBe(true);
  expect(readOlderLibrary(text.slice(0, -20))).toBeNull();
  // What was done and undone is in no backup either.
  expect(text).not.toContain('undoSteps');
});

test('a store of this version is not copied, and one that cannot be copied is upgraded all the same', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const asked: string[] = [];
  const ours = freshStore();
  await ours.open();
  ours.close();
  const again = openDatabase(ours.name, async () =>
    standByStore({ ...heldSafety(), keepOlder: async (name) => void asked.push(name) }),
  );
  opened.push(again);
  await again.open();
  expect(asked).toEqual([]);
  const db = await openedOver(makeVersion4, async () => {
    throw new Error('the disk is full');
  });
  expect(await db.clips.count()).toBe(version4.clips.length);
});

test('it goes after its time, and not before', async () => {
  const db = await openedOver(makeVersion4, keep);
  await db.open();
  await forgetOldStores(new Date(Date.now() + 29 * 86_400_000));
  expect(await findOlderStores()).toHaveLength(1);
  await forgetOldStores(new Date(Date.now() + 31 * 86_400_000));
  expect(await findOlderStores()).toEqual([]);
});
