import type { Id } from '../model/id';
import type { Refusal } from '../model/refusal';
import { performAction } from '../store/perform-action';
import type { RapporteurDatabase } from '../store/rapporteur-database';
import { recordTitle } from '../store/record-title';
import type { RecordWriter } from '../store/record-writer';
import { isRefusal, refuse } from '../store/refuse';
import { sameValue } from '../store/same-value';
import { systemStamps } from '../store/stamps';
import { recordsInTrash } from '../store/trash-queries';
import { valueAt } from '../store/value-at';
import { actionsInOrder, numberActions } from './action-order';
import { fitRecord } from './fit-record';
import { outcomeOf } from './outcome';
import { parseStored } from './parse-stored';
import { numberTags, tagsInOrder } from './tag-order';
import { numberTopics, topicsInOrder } from './topic-order';

/** A record that could not be put back: what it stood on is gone, or something else stands in its place. */
export interface LeftOut {
  table: string;
  title: string;
}

/** What comes first is what the others stand on. */
const order = [
  ...['meetings', 'topics', 'clips', 'actions', 'briefings', 'briefingVersions'],
  ...['tags', 'sightings', 'verifications', 'figures', 'conflicts'],
];

/**
 * Puts back what a deletion took, or what was made and taken back, however long ago: every record that still finds what it stands on, and what was changed beside
 * where nothing changed it since. Newer work is never written over. Refuses `not-found` where the trash has it no more.
 * @returns `left`: what could not be put back
 */
export async function putBack(
  db: RapporteurDatabase,
  { entryId }: { entryId: Id },
  stamps = systemStamps,
): Promise<{ ok: true; undoId: Id; left: LeftOut[] } | Refusal> {
  const performed = await performAction(db, 'put-back', stamps, async (writer) => {
    const entry = await db.trash.get(entryId);
    if (!entry) return refuse('not-found');
    const changes = await recordsInTrash(db, entry);
    const removed = changes
      .filter(({ after, before }) => after === null && before !== null)
      .toSorted((a, b) => order.indexOf(a.table) - order.indexOf(b.table));
    const coming = new Set(removed.map(({ key }) => key));
    const left: LeftOut[] = [];
    const back: Id[] = [];
    for (const { table, key, before } of removed) {
      if ((await db.table(table).get(key)) !== undefined) continue;
      const fitting = await fitRecord(db, table, before, coming);
      const parsed = fitting && parseStored(table, fitting);
      if (parsed) {
        await writer.putParsed(parsed.table, parsed.record);
        back.push(key);
      } else {
        coming.delete(key);
        left.push({ table, title: recordTitle(table, before) });
      }
    }
    for (const { table, key, before, after } of changes) {
      if (before === null || after === null) continue;
      const now: unknown = await db.table(table).get(key);
      if (!sameValue(now, after)) continue;
      const fitting = await fitRecord(db, table, inPlaceOf(now, before), coming);
      const parsed = fitting && parseStored(table, fitting);
      if (parsed) await writer.putParsed(parsed.table, parsed.record);
    }
    await closeRanks(writer, back);
    // From now on undo has it whole, and its own undo step is used up.
    await db.trash.put({ ...entry, changes });
    await writer.remove('trash', entry.id);
    await db.undoSteps.delete(entry.id);
    return left;
  });
  if (isRefusal(performed)) return performed;
  const outcome = outcomeOf(performed, stamps);
  return outcome.ok ? { ...outcome, left: performed.value } : outcome;
}

/** A record as it was, where it stands now: what came after the deletion has its place among the others. */
function inPlaceOf(now: unknown, before: unknown): unknown {
  const position = valueAt(now, 'position');
  return typeof before === 'object' && position !== undefined ? { ...before, position } : before;
}

/** Gives what came back the place that it had; what stands there by now keeps its order and moves down. */
async function closeRanks(writer: RecordWriter, back: Id[]): Promise<void> {
  const { db } = writer;
  const came = new Set(back);
  const inOrder = <T extends { id: Id; position: number }>(records: T[]) => {
    const order = records.filter(({ id }) => !came.has(id));
    for (const record of records) if (came.has(record.id)) order.splice(record.position, 0, record);
    return order;
  };
  const tags = await db.tags.where('id').anyOf(back).toArray();
  for (const topicId of new Set(tags.map((tag) => tag.topicId)))
    await numberTags(writer, inOrder(await tagsInOrder(writer, topicId)));
  const topics = await db.topics.where('id').anyOf(back).toArray();
  const actions = await db.actions.where('id').anyOf(back).toArray();
  for (const meetingId of new Set([...topics, ...actions].map((record) => record.meetingId))) {
    await numberTopics(writer, inOrder(await topicsInOrder(writer, meetingId)));
    await numberActions(writer, inOrder(await actionsInOrder(writer, meetingId)));
  }
}
