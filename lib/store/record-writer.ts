import type { Id } from '../model/id';
import type { UndoStep } from '../model/undo-step';
import type { RapporteurDatabase } from './rapporteur-database';
import { type DeskTable, parsers, type Records, type RecordTable } from './records';
import { sameValue } from './same-value';

type Change = UndoStep['changes'][number];

/** How an action reads and writes single records; it remembers each as it was before and after. */
export class RecordWriter {
  readonly #changes = new Map<string, Change>();

  constructor(readonly db: RapporteurDatabase) {}

  get<T extends RecordTable>(table: T, key: Id | 'settings'): Promise<Records[T] | undefined> {
    return this.db.table<Records[T], string>(table).get(key);
  }

  /** Writes a record whole. Throws a ZodError, and so refuses the action, if it does not fit its schema. */
  async put<T extends Exclude<RecordTable, DeskTable>>(table: T, record: Records[T]): Promise<void> {
    await this.putParsed(table, parsers[table](record));
  }

  /** Writes a record of a table that has its parser elsewhere. @param parsed as that parser gave it */
  async putParsed<T extends RecordTable>(table: T, parsed: Records[T]): Promise<void> {
    const before = (await this.get(table, parsed.id)) ?? null;
    if (sameValue(before, parsed)) return;
    await this.db.table(table).put(parsed);
    this.#note(table, parsed.id, before, parsed);
  }

  /** Removes a record; nothing happens where there is none. */
  async remove(table: RecordTable, key: Id): Promise<void> {
    const before = (await this.get(table, key)) ?? null;
    if (before === null) return;
    await this.db.table(table).delete(key);
    this.#note(table, key, before, null);
    // What a pack said of it has nothing left to be held against.
    for (const conflict of await this.db.conflicts.where('recordId').equals(key).toArray()) {
      await this.db.conflicts.delete(conflict.id);
      this.#note('conflicts', conflict.id, conflict, null);
    }
  }

  /** Writes many records at once, as `putParsed` writes one. */
  async putAllParsed<T extends RecordTable>(table: T, records: Records[T][]): Promise<void> {
    const before = await this.db.table<Records[T], string>(table).bulkGet(records.map(({ id }) => id));
    const changed = records.filter((record, index) => !sameValue(before[index] ?? null, record));
    await this.db.table<Records[T], string>(table).bulkPut(changed);
    records.forEach((record, index) => {
      if (changed.includes(record)) this.#note(table, record.id, before[index] ?? null, record);
    });
  }

  /**
   * Adds what a clip stands on: a source, a snapshot, a picture. Undo needs no note of it, because these stay for as long
   * as a clip or an undo step speaks of them (`sweep-evidence.ts`), and bytes are not kept twice.
   */
  async addEvidence<T extends 'sources' | 'snapshots' | 'images'>(table: T, record: Records[T]): Promise<void> {
    await this.db.table(table).add(parsers[table](record));
  }

  changes(): Change[] {
    return [...this.#changes.values()].filter(({ before, after }) => !sameValue(before, after));
  }

  #note(table: RecordTable, key: string, before: unknown, after: unknown): void {
    const known = this.#changes.get(`${table} ${key}`);
    this.#changes.set(`${table} ${key}`, { table, key, before: known ? known.before : before, after });
  }
}
