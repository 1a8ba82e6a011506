import type { Dexie } from 'dexie';
import { entryJson } from '../journal/entry-json';
import { recordText } from '../journal/record-text';
import { countOf } from '../ledger/count-of';
import { hasFallenBack } from '../ledger/has-fallen-back';
import { placeOf } from '../ledger/place-of';
import { isKept } from '../store/is-kept';
import type { Mark } from '../store/mark';
import type { Safety } from '../store/safety';
import type { Seal } from '../store/seal';

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
    const keys = await keysOf(db, name);
    for (let from = 0; from < keys.length; from += together) {
      const changes = await changesOf(db, name, keys.slice(from, from + together));
      if (changes.length > 0) yield entryJson(placeOf(mark), { kind: 'part', part: parts++, changes });
    }
  }
  // The end lets go of what came before. A store that lacks something must not take its place.
  const fellBack = hasFallenBack(await db.table('marks').get('mark'), mark);
  if (fellBack || (await (await repair()).isShort(db))) throw lacking();
  yield entryJson(placeOf(mark), { kind: 'end', parts });
}

/** All keys of a table. Where files are damaged, a table may be counted whole and not be listed so. */
function keysOf(db: Dexie, table: string): Promise<string[]> {
  return db.transaction('r', [table, 'marks'], async () => {
    const keys = await db.table<unknown, string>(table).toCollection().primaryKeys();
    const mark = await db.table<Mark, string>('marks').get('mark');
    if (new Set(keys).size < countOf(mark?.counts ?? {}, table)) throw lacking();
    return keys;
  });
}

/**
 * What is there of some keys. One that was deleted meanwhile has no seal any more, and a line of its own. What does not fit its seal was damaged and takes the
 * place of nothing: the journal may be the only one that has it as it was.
 */
function changesOf(db: Dexie, table: string, keys: string[]) {
  return db.transaction('r', [table, 'seals'], async () => {
    const records: unknown[] = await db.table(table).bulkGet(keys);
    const seals = await db.table<Seal>('seals').bulkGet(keys.map((key) => [table, key]));
    return keys.flatMap((key, at) => {
      const record = records[at];
      const text = record === undefined ? null : recordText(record);
      const hash = seals[at]?.hash;
      if (hash !== undefined && hash !== text?.seal) throw lacking();
      return text ? [{ table, key, json: text.json }] : [];
    });
  });
}

function lacking(): Error {
  return new Error('the store lacks something');
}
