import type { RapporteurDatabase } from './rapporteur-database';
import type { Parser, Records, RecordTable } from './records';

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
  const steps = await db.undoSteps.toArray();
  for (const step of steps) {
    if (!step.changes.some((each) => each.table === table && each.key === id)) continue;
    const changes = step.changes.map((each) =>
      each.table === table && each.key === id
        ? { ...each, before: amended(each.before), after: amended(each.after) }
        : each,
    );
    await db.undoSteps.put({ ...step, changes });
  }
}
