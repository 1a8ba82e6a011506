import { Dexie } from 'dexie';
import { makeVersion1 } from '../../browser/store/version-1';
import { makeVersion2 } from '../../browser/store/version-2';
import { makeVersion3 } from '../../browser/store/version-3';
import { makeVersion4 } from '../../browser/store/version-4';

/** Every schema that was released before the one of today. */
export const released = new Map([
  [1, makeVersion1],
  [2, makeVersion2],
  [3, makeVersion3],
  [4, makeVersion4],
]);

/** Leaves a store as an older version of ours did, with this many clips. */
export async function makeOlder(name: string, version: number, clips: number): Promise<void> {
  const make = released.get(version);
  if (!make) throw new Error(`There was no version ${version}.`);
  await make(name);
  const db = await new Dexie(name).open();
  const [pattern] = await db.table<{ id: string }>('clips').toArray();
  const more = clips - (await db.table('clips').count());
  await db
    .table('clips')
    .bulkAdd(
      Array.from({ length: more }, (_, index) => ({ ...pattern, id: crypto.randomUUID(), note: `clip ${index}` })),
    );
  db.close();
}

export interface FoundStore {
  /** As the browser counts: ten times ours. */
  version: number;
  clips: number;
  /** Clips that have a field which came with version 4. */
  clipsAsNow: number;
  seals: number;
}

/** What is on the disk, read past everything of ours, and left as it is. */
export async function storeAsItIs(name: string): Promise<FoundStore> {
  const db = await new Dexie(name).open();
  const has = (table: string) => db.tables.some((known) => known.name === table);
  const clips: object[] = await db.table('clips').toArray();
  const found = {
    version: db.verno * 10,
    clips: clips.length,
    clipsAsNow: clips.filter((clip) => 'typed' in clip).length,
    seals: has('seals') ? await db.table('seals').count() : 0,
  };
  db.close();
  return found;
}
