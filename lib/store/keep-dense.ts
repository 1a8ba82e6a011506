import type { Id } from '../model/id';
import type { UndoStep } from '../model/undo-step';
import type { RapporteurDatabase } from './rapporteur-database';
import { referencesOf } from './references';

interface Placed {
  id: Id;
  position: number;
}

/** A record that got another place, so that the steps which speak of it can follow. */
export interface Moved {
  table: 'tags' | 'topics' | 'actions';
  record: Placed;
}

/**
 * Numbers the clips of each topic, and the topics and actions of each meeting, that an undo touched from 0 again, in the order they have.
 * Where two claim one place, what the undo put back comes first. Runs inside the transaction of the undo.
 */
export async function keepDense(db: RapporteurDatabase, undone: UndoStep['changes']): Promise<Moved[]> {
  const back = new Set(undone.filter(({ before }) => before !== null).map(({ key }) => key));
  const touched = new Set(undone.flatMap(({ before, after }) => [...referencesOf(before), ...referencesOf(after)]));
  const moved: Moved[] = [];
  for (const id of touched) {
    const tags = await db.tags.where('topicId').equals(id).toArray();
    const topics = await db.topics.where('meetingId').equals(id).toArray();
    const actions = await db.actions.where('meetingId').equals(id).toArray();
    moved.push(...renumbered('tags', tags, back), ...renumbered('topics', topics, back));
    moved.push(...renumbered('actions', actions, back));
  }
  for (const { table, record } of moved) await db.table(table).put(record);
  return moved;
}

function renumbered(table: Moved['table'], records: Placed[], first: Set<Id>): Moved[] {
  return records
    .sort((a, b) => a.position - b.position || Number(first.has(b.id)) - Number(first.has(a.id)))
    .map((record, position) => ({ table, record: { ...record, position } }))
    .filter(({ record }, index) => records[index]?.position !== record.position);
}
