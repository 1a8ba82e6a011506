import type { Conflict } from '../../model/conflict';
import type { Id } from '../../model/id';
import { mayDiffer } from '../../model/may-differ';
import { bothValues } from '../../packs/merge/both-values';
import { settledTogether } from '../../packs/merge/settled-together';
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
 * The unit of a figure and its words are one answer (`merge/settled-together.ts`).
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
    const { table } = conflict;
    const known = await writer.db.conflicts.where({ recordId: record.id }).toArray();
    const together = settledTogether(conflict, known);
    const values = together.map((each): [string, unknown] => [
      each.field,
      keep === 'both' ? bothValues(each, Reflect.get(record, each.field)) : each.theirs,
    ]);
    if (values.some(([, value]) => value === undefined)) return refuse('invalid-input');
    if (keep !== 'mine') {
      if (!together.every(mayDiffer)) return refuse('invalid-input');
      const fitting = await fitRecord(db, table, { ...record, ...Object.fromEntries(values) }, new Set());
      // What it stands on may have been deleted since the pack came.
      if (!fitting || !values.every(([field, value]) => sameValue(Reflect.get(fitting, field), value))) {
        return refuse('not-found');
      }
      await writer.putParsed(table, recordSchemas[table].parse(fitting));
    }
    for (const each of together) await writer.putParsed('conflicts', { ...each, settled: keep });
  });
  return outcomeOf(performed, stamps);
}
