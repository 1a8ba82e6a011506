import type { Moved } from './keep-dense';
import type { RapporteurDatabase } from './rapporteur-database';

/**
 * After an undo renumbered records, tells the latest step that touched each of them how the record looks now: otherwise that
 * step would take the new number for somebody's later change, and could never be taken back.
 */
export async function followMoves(db: RapporteurDatabase, moved: Moved[]): Promise<void> {
  if (moved.length === 0) return;
  const waiting = new Map(moved.map(({ table, record }) => [`${table} ${record.id}`, record]));
  const steps = await db.undoSteps.orderBy('sequence').reverse().toArray();
  for (const step of steps) {
    let changed = false;
    const changes = step.changes.map((change) => {
      const record = waiting.get(`${change.table} ${change.key}`);
      if (!record) return change;
      waiting.delete(`${change.table} ${change.key}`);
      changed = true;
      return { ...change, after: record };
    });
    if (changed) await db.undoSteps.put({ ...step, changes });
    if (waiting.size === 0) return;
  }
}
