import type { UndoStep } from '../model/undo-step';
import type { RapporteurDatabase } from './rapporteur-database';
import type { Parser, Records, RecordTable } from './records';

type Change = UndoStep['changes'][number];

/** The same as `amendRecord`, for a table that has its parser elsewhere. */
export async function amendParsed<T extends RecordTable>(
  db: RapporteurDatabase,
  { table, id, parse }: { table: T; id: string; parse: Parser<T> },
  change: (record: Records[T]) => Records[T],
): Promise<void> {
  const records = db.table<Records[T], string>(table);
  const current = await records.get(id);
  if (current) await records.put(parse(change(current)));
  const amended = (record: unknown) => (record === null ? null : parse(change(parse(record))));
  const isOf = (change: Change) => change.table === table && change.key === id;
  const amendedIn = (changes: Change[]) =>
    changes.map((each) => (isOf(each) ? { ...each, before: amended(each.before), after: amended(each.after) } : each));
  for (const step of await db.undoSteps.toArray()) {
    if (step.changes.some(isOf)) await db.undoSteps.put({ ...step, changes: amendedIn(step.changes) });
  }
  for (const entry of await db.trash.toArray()) {
    if (entry.changes?.some(isOf)) await db.trash.put({ ...entry, changes: amendedIn(entry.changes) });
  }
}
