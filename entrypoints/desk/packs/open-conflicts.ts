import type { Conflict } from '../../../lib/model/conflict';
import { questionsOf } from '../../../lib/packs/merge/questions-of';
import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';
import { recordTitle } from '../../../lib/store/record-title';
import { textOfValue } from './text-of-value';

export interface OpenConflict {
  conflict: Conflict;
  /** By what a person knows the record again; empty where it has no words. */
  title: string;
  /** What the record says of the field now. */
  mine: unknown;
  /** Both as they are read, with what one answer settles along: a record that is named, by its title. */
  read: { mine: string; theirs: string };
}

/** Fields that name another record, with the table that it stands in. */
const naming = new Map([
  ['sourceId', 'sources'],
  ['topicId', 'topics'],
  ['carriedFromId', 'topics'],
  ['previousMeetingId', 'meetings'],
]);

/** What packs say otherwise and nobody has decided, record by record. */
export async function openConflicts(db: RapporteurDatabase): Promise<OpenConflict[]> {
  const waiting = await db.conflicts.filter(({ settled }) => settled === null).toArray();
  const found: OpenConflict[] = [];
  for (const together of questionsOf(waiting)) {
    const [conflict] = together;
    const record: unknown = await db.table(conflict.table).get(conflict.recordId);
    if (typeof record !== 'object' || record === null) continue;
    const read = (value: (each: Conflict) => unknown) => readAll(db, together, value);
    found.push({
      conflict,
      title: await titleOf(db, conflict.table, record),
      mine: Reflect.get(record, conflict.field),
      read: { mine: await read(({ field }) => Reflect.get(record, field)), theirs: await read(({ theirs }) => theirs) },
    });
  }
  const place = ({ conflict: { table, recordId, field } }: OpenConflict) => `${table} ${recordId} ${field}`;
  return found.sort((a, b) => (place(a) < place(b) ? -1 : 1));
}

async function readAll(
  db: RapporteurDatabase,
  together: Conflict[],
  value: (each: Conflict) => unknown,
): Promise<string> {
  const read = await Promise.all(together.map((each) => readable(db, each.field, value(each))));
  return read.filter((words) => words !== '').join('\n');
}

async function readable(db: RapporteurDatabase, field: string, value: unknown): Promise<string> {
  const table = naming.get(field);
  if (table === undefined || typeof value !== 'string') return textOfValue(value);
  return titleOf(db, table, await db.table(table).get(value));
}

async function titleOf(db: RapporteurDatabase, table: string, record: unknown): Promise<string> {
  if (table !== 'sources') return recordTitle(table, record);
  const source = await db.sources.get(String(Reflect.get(Object(record), 'id')));
  return source ? (source.fields.title.chosen?.value ?? source.fields.url) : '';
}
