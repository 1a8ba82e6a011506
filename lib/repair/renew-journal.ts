import type { Dexie } from 'dexie';
import { entryJson } from '../journal/entry-json';
import { recordText } from '../journal/record-text';
import { hasFallenBack } from '../ledger/has-fallen-back';
import { placeOf } from '../ledger/place-of';
import { isKept } from '../store/is-kept';
import type { Mark } from '../store/mark';
import type { Safety } from '../store/safety';

/** Records that are read and written together. */
const together = 100;

/**
 * Writes the whole store into the journal anew and lets go of what the lines before it said: for a journal that is behind, that has grown, or that speaks of
 * something that was deleted for good. Records are read a few at a time while others may write: whatever changes meanwhile has a line of its own with a
 * higher sequence, and that line comes after.
 * Rejects, and lets go of nothing, where the store turns out to lack something.
 * @returns whether nothing older is left in the journal; false also where there is nothing to write
 */
export async function renewJournal(db: Dexie, { journal, canary, repair }: Safety): Promise<boolean> {
  const mark = await db.table<Mark, string>('marks').get('mark');
  if (!mark) return false;
  const clean = await journal.renew(wholeStore(db, mark, repair), mark.sequence);
  // What could not be emptied now is, when the store is next looked after.
  await canary.setBehind(!clean, mark.sequence);
  return clean;
}

async function* wholeStore(db: Dexie, mark: Mark, repair: Safety['repair']): AsyncGenerator<string> {
  let parts = 0;
  for (const { name } of db.tables.filter(({ name }) => isKept(name))) {
    let last = '';
    for (;;) {
      const keys = await db.table<unknown, string>(name).where(':id').above(last).limit(together).primaryKeys();
      const records = await db.table<unknown, string>(name).bulkGet(keys);
      const changes = keys.flatMap((key, index) =>
        records[index] === undefined ? [] : [{ table: name, key, json: recordText(records[index]).json }],
      );
      if (changes.length > 0) yield entryJson(placeOf(mark), { kind: 'part', part: parts++, changes });
      last = keys.at(-1) ?? last;
      if (keys.length < together) break;
    }
  }
  // The end lets go of what came before. A store that lacks something must not take its place.
  const fellBack = hasFallenBack(await db.table('marks').get('mark'), mark);
  if (fellBack || (await (await repair()).isShort(db))) throw new Error('the store lacks something');
  yield entryJson(placeOf(mark), { kind: 'end', parts });
}
