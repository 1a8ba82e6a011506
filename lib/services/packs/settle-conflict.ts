import type { Conflict } from '../../model/conflict';
import type { Id } from '../../model/id';
import { mayDiffer } from '../../model/may-differ';
import { bothValues } from '../../packs/merge/both-values';
import { recordSchemas } from '../../packs/record-schemas';
import { performAction } from '../../store/perform-action';
import type { RapporteurDatabase } from '../../store/rapporteur-database';
import { refuse } from '../../store/refuse';
import { sameValue } from '../../store/same-value';
import { systemStamps } from '../../store/stamps';
import { fitRecord } from '../fit-record';
import { type Outcome, outcomeOf } from '../outcome';

/**
 * Does with a difference what the person says: `mine` leaves the record as it is, `theirs` takes what the pack says, `both` puts one behind the other.
 * Refuses `not-found` where the difference, its record or what the pack's word stands on is gone, and `invalid-input` where both do not go into one, or
 * where the field is none that a pack may say otherwise.
 */
export async function settleConflict(
  db: RapporteurDatabase,
  { conflictId, keep }: { conflictId: Id; keep: NonNullable<Conflict['settled']> },
  stamps = systemStamps,
): Promise<Outcome> {
  const performed = await performAction(db, 'settle-conflict', stamps, async (writer) => {
    const conflict = await writer.get('conflicts', conflictId);
    const record = conflict && (await writer.get(conflict.table, conflict.recordId));
    if (!conflict || !record) return refuse('not-found');
    const { table, field, theirs } = conflict;
    const value = keep === 'both' ? bothValues(Reflect.get(record, field), theirs) : theirs;
    if (value === undefined || (keep !== 'mine' && !mayDiffer(conflict))) return refuse('invalid-input');
    if (keep !== 'mine') {
      const fitting = await fitRecord(db, table, { ...record, [field]: value }, new Set());
      // What it stands on may have been deleted since the pack came.
      if (!fitting || !sameValue(Reflect.get(fitting, field), value)) return refuse('not-found');
      await writer.putParsed(table, recordSchemas[table].parse(fitting));
    }
    await writer.putParsed('conflicts', { ...conflict, settled: keep });
  });
  return outcomeOf(performed, stamps);
}
