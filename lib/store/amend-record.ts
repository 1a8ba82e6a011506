import type { RapporteurDatabase } from './rapporteur-database';
import { parsers, type Records } from './records';

/**
 * Writes into a record what became known of it after it was stored, without a step of its own: it is nothing that the person did. Every undo
 * step that holds the record is told too, so that what it takes back or brings back knows it as well. Runs inside a transaction.
 */
export async function amendRecord<T extends 'clips' | 'sources'>(
  db: RapporteurDatabase,
  table: T,
  id: string,
  change: (record: Records[T]) => Records[T],
): Promise<void> {
  const records = db.table<Records[T], string>(table);
  const current = await records.get(id);
  if (current) await records.put(parsers[table](change(current)));
  const amended = (record: unknown) => {
    if (record === null) return null;
    return parsers[table](change(parsers[table](record)));
  };
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
