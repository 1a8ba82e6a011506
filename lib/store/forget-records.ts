import type { Table } from 'dexie';
import type { Id } from '../model/id';
import type { TrashEntry } from '../model/trash-entry';
import type { UndoStep } from '../model/undo-step';
import { figuresGoneWith, withThoseInTrash } from './figures-gone-with';
import { type Gone, goneOf } from './gone';
import type { RapporteurDatabase } from './rapporteur-database';
import { sweepEvidence } from './sweep-evidence';
import { textAt, valueAt } from './value-at';
import { changeWithoutWords, withoutWords } from './words-forgotten';

type Change = UndoStep['changes'][number];

/**
 * Takes every trace of records that are gone from the store: from undo steps, from the trash, and their words from the
 * texts and the kept versions of briefings; then the sources, snapshots and pictures that nothing else needs, with what undo remembers of
 * those. Runs inside a transaction.
 * @param records ids of the records
 * @param held what held them until now, so that their evidence is known
 * @returns their ids, those of figures that clips among them once had, and those of the evidence that went with them
 */
export async function forgetRecords(
  db: RapporteurDatabase,
  records: ReadonlySet<Id>,
  held: Pick<UndoStep, 'changes'>[],
): Promise<Id[]> {
  const keys = new Set([...records, ...(await figuresGoneWith(db, records, held))]);
  const freed = [...held];
  const steps = await db.undoSteps.toArray();
  const entries = await db.trash.toArray();
  const gone = await goneOf(keys, [...held, ...steps, ...entries], () => recordsThere(db, keys, steps, entries));
  const clean = (change: Change) => changeWithoutWords(change, gone);
  for (const step of steps) {
    // A step that lost a part could be taken back by half: it goes whole.
    if (step.changes.some((change) => isAbout(change, keys))) {
      await db.undoSteps.delete(step.id);
      freed.push(step);
    } else {
      const changes = step.changes.map(clean);
      if (changes.some((change, index) => change !== step.changes[index])) await db.undoSteps.put({ ...step, changes });
    }
  }
  for (const entry of entries) {
    if (entry.changes === null && (await db.undoSteps.get(entry.id)) === undefined) {
      // Its step went just now, for another record of it: what else it took can still be put back.
      const changes = freed.find((step) => 'id' in step && step.id === entry.id)?.changes ?? [];
      await keepRest(db, entry.id, changes, keys, clean);
    } else if (entry.changes !== null) {
      freed.push({ changes: entry.changes.filter((change) => isAbout(change, keys)) });
      await keepRest(db, entry.id, entry.changes, keys, clean);
    }
  }
  for (const table of ['briefingVersions', 'briefings', 'topics', 'conflicts']) await cleanTable(db.table(table), gone);
  await forgetDamagedOf(db, keys);
  return [...keys, ...(await forgetEvidence(db, freed))];
}

/** Tables whose records are known by their words where those stand without an id. */
const known = ['actions', 'topics', 'figures'];

/** The records of those that stay, and those that undo and the trash can still bring back. */
async function recordsThere(
  db: RapporteurDatabase,
  keys: ReadonlySet<Id>,
  steps: UndoStep[],
  entries: TrashEntry[],
): Promise<unknown[]> {
  const byUndo = steps.filter(({ changes }) => !changes.some((change) => isAbout(change, keys)));
  const inTrash = entries.map(({ id, changes }) => changes ?? steps.find((step) => step.id === id)?.changes ?? []);
  const changes = [...byUndo.map((step) => step.changes), ...inTrash].flat().filter((change) => !isAbout(change, keys));
  const told = changes.flatMap(withThoseInTrash).filter(({ table }) => known.includes(table));
  const records: unknown[] = told.flatMap(({ before, after }) => [before, after]);
  for (const table of known) await db.table(table).each((record) => void records.push(record));
  return records;
}

async function cleanTable(table: Table<unknown, Id>, gone: Gone): Promise<void> {
  for (const record of await table.toArray()) {
    const clean = withoutWords(table.name, record, gone);
    if (clean !== record) await table.put(clean);
  }
}

const evidence = new Set<unknown>(['sources', 'snapshots', 'images']);

/** Whether a change is of a source, a page text or a picture itself, or of what a pack says of one. */
function isOfEvidence({ table, before, after }: Change): boolean {
  return evidence.has(table) || (table === 'conflicts' && evidence.has(valueAt(before ?? after, 'table')));
}

/** A source that was corrected is kept by its clips, not by the step that would take the correction back: that goes with it. */
async function forgetEvidence(db: RapporteurDatabase, freed: Pick<UndoStep, 'changes'>[]): Promise<Id[]> {
  const gone = new Set(await sweepEvidence(db, freed, (change) => !isOfEvidence(change)));
  if (gone.size === 0) return [];
  await forgetDamagedOf(db, gone);
  const about = await db.undoSteps.filter(({ changes }) => changes.some((change) => isAbout(change, gone))).toArray();
  await db.undoSteps.bulkDelete(about.map(({ id }) => id));
  return [...gone, ...(await forgetEvidence(db, about))];
}

/** What was set aside of records is gone with them, and so are the damaged parts of them. */
async function forgetDamagedOf(db: RapporteurDatabase, keys: ReadonlySet<Id>): Promise<void> {
  await db.damaged.filter(({ key, record }) => keys.has(key) || isPartOf(record, keys)).delete();
}

/** Whether a change is of one of the records, of something that was a part of it or was said of it, or of an entry of the trash with it. */
export function isAbout({ key, before, after }: Change, keys: ReadonlySet<Id>): boolean {
  const records = [before, after];
  return keys.has(key) || records.some((record) => isPartOf(record, keys) || holdsInTrash(record, keys));
}

function isPartOf(record: unknown, keys: ReadonlySet<Id>): boolean {
  return ['clipId', 'meetingId', 'recordId'].some((field) => keys.has(textAt(record, field)));
}

/** A step that put something back holds the entry of the trash that it had. */
function holdsInTrash(record: unknown, keys: ReadonlySet<Id>): boolean {
  const changes = valueAt(record, 'changes');
  return Array.isArray(changes) && changes.some((change) => typeof change?.key === 'string' && keys.has(change.key));
}

async function keepRest(
  db: RapporteurDatabase,
  entryId: Id,
  changes: Change[],
  keys: ReadonlySet<Id>,
  clean: (change: Change) => Change,
): Promise<void> {
  const entry = await db.trash.get(entryId);
  if (!entry) return;
  const rest = changes.filter((change) => !isAbout(change, keys));
  const what = entry.what.filter(({ key }) => rest.some((change) => change.key === key));
  if (what.length === 0) await db.trash.delete(entryId);
  else await db.trash.put({ ...entry, what, changes: rest.map(clean) });
}
