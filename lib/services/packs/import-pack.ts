import type { Id } from '../../model/id';
import { type Library, type LibraryTable, libraryTables } from '../../model/library';
import type { Refusal } from '../../model/refusal';
import type { MeetingChoices } from '../../packs/merge/match-records';
import { mergeLibraries } from '../../packs/merge/merge-libraries';
import { emptyReport, type MergeReport } from '../../packs/merge/merge-report';
import { recordSchemas } from '../../packs/record-schemas';
import { performAction } from '../../store/perform-action';
import type { RapporteurDatabase } from '../../store/rapporteur-database';
import type { RecordWriter } from '../../store/record-writer';
import type { Records } from '../../store/records';
import { isRefusal } from '../../store/refuse';
import { systemStamps } from '../../store/stamps';
import { outcomeOf } from '../outcome';
import { readLibrary } from './read-library';

/**
 * Brings a pack that was read and checked into the store, as one action: all of it or nothing. Nothing of the store is overwritten; what the pack says
 * otherwise waits beside it. The same pack again writes nothing.
 * @param request `library` speaks of nothing outside of itself
 * @returns what came in
 */
export async function importPack(
  db: RapporteurDatabase,
  request: { packId: Id; library: Library; meetings?: MeetingChoices },
  stamps = systemStamps,
): Promise<{ ok: true; undoId: Id; report: MergeReport } | Refusal> {
  const { packId, library, meetings } = request;
  const performed = await performAction(db, 'import-pack', stamps, async (writer) => {
    const merging = { packId, at: stamps.now(), ...(meetings ? { meetings } : {}) };
    const { writes, report } = mergeLibraries(await readLibrary(db), library, merging);
    await writeAll(writer, writes);
    return report;
  });
  if (isRefusal(performed)) return performed;
  const outcome = outcomeOf(performed, stamps);
  return isRefusal(outcome) ? outcome : { ...outcome, report: performed.value ?? emptyReport() };
}

/** What clips stand on is written without a note, as `RecordWriter.addEvidence` does: undo leaves it while anything speaks of it. */
const evidence = new Set<LibraryTable>(['sources', 'snapshots', 'images']);

async function writeAll(writer: RecordWriter, writes: Library): Promise<void> {
  for (const table of libraryTables) await writeTable(writer, table, writes[table]);
}

async function writeTable<T extends LibraryTable>(writer: RecordWriter, table: T, records: Library[T]): Promise<void> {
  const parsed: Records[T][] = [];
  for (const record of records) {
    // A library and the store have the same records in tables of the same name.
    const known = recordSchemas[table].parse(record) as Records[T];
    const isNew = evidence.has(table) && !(await writer.get(table, record.id));
    if (isNew) await writer.db.table(table).add(known);
    else parsed.push(known);
  }
  await writer.putAllParsed(table, parsed);
}
