import { type Conflict, type ConflictTable, conflictSchema } from '../../model/conflict';
import type { Id } from '../../model/id';
import type { Instant } from '../../model/instant';
import { emptyLibrary, type Library, type LibraryTable } from '../../model/library';
import { waitsFor } from '../../model/waits-for';
import { idOfValue } from './id-of-value';
import { isGappedForm } from './is-gapped-form';
import { joinRecord } from './join-record';
import { type MeetingChoices, matchRecords } from './match-records';
import { countRecord, emptyReport, type MergeReport } from './merge-report';
import { mergeTags } from './merge-tags';
import { placeLast } from './place-last';
import { questionsOf } from './questions-of';
import { renameIds } from './rename-ids';

export interface Merging {
  packId: Id;
  at: Instant;
  meetings?: MeetingChoices;
}

export interface Merged {
  /** The records to be written: those that are new, and those that are completed, whole. */
  writes: Library;
  report: MergeReport;
}

/** Tables of whose records the person is asked where a pack says otherwise. */
const asked = ['meetings', 'topics', 'actions', 'sources', 'clips', 'briefings', 'figures'] as const;

/**
 * What a pack adds to what is here. Nothing of here is overwritten or lost: what is empty is filled, and where a record of the pack says otherwise,
 * both are kept (`model/conflict.ts`). The same pack again adds nothing; in which order packs come makes no difference to what is there in the end,
 * only to which of two wordings stands and which waits beside it; but of words on editions, the first on two clips stays, and no other waits.
 * @param mine everything here
 * @param theirs what the pack holds; it speaks of nothing outside of itself (`closed-library.ts`)
 */
export function mergeLibraries(mine: Library, theirs: Library, merging: Merging): Merged {
  const names = matchRecords(mine, theirs, merging.meetings);
  const report = emptyReport();
  const writes = emptyLibrary();
  const found: Difference[] = [];
  for (const table of asked) {
    found.push(...joinTable(table, mine, { theirs, names }, writes, report));
  }
  writes.meetings = withoutRetention(mine, writes.meetings);
  seeAgain(mine, { theirs, names }, writes, report);
  for (const table of ['verifications', 'briefingVersions'] as const) {
    addNew(table, mine, renameIds(theirs[table], names), writes, report);
  }
  writes.tags = mergeTags(mine.tags, renameIds(theirs.tags, names));
  for (const _ of writes.tags) countRecord(report, 'tags', 'added');
  if (mine.settings.length === 0) writes.settings = renameIds(theirs.settings, names);
  for (const table of ['snapshots', 'images'] as const) {
    addNew(table, mine, usedOf(table, theirs, { writes, names, found }), writes, report);
  }
  writes.conflicts = conflictsOf(mine, writes, { theirs, names }, found, merging);
  report.conflicts = questionsOf(writes.conflicts).length;
  return { writes: placeLast(mine, writes), report };
}

type Difference = Pick<Conflict, 'table' | 'recordId' | 'field' | 'theirs'>;
interface Incoming {
  theirs: Library;
  names: Map<Id, Id>;
}

/** Joins the records of a table, and gives those of the pack that say otherwise. */
function joinTable<T extends ConflictTable>(
  table: T,
  mine: Library,
  { theirs, names }: Incoming,
  writes: Library,
  report: MergeReport,
): Difference[] {
  const here = new Map<Id, Library[T][number]>(mine[table].map((record) => [record.id, record]));
  const written = new Map<Id, Library[T][number]>();
  const differences: Difference[] = [];
  for (const original of theirs[table] as Library[T]) {
    // The type of `theirs[table]` is lost in an index; it is that of the table.
    const id = names.get(original.id) ?? original.id;
    const record: Library[T][number] = renameIds(original, names);
    const own = written.get(id) ?? here.get(id);
    if (!own) {
      written.set(id, record);
      countRecord(report, table, 'added');
      continue;
    }
    // A clip that was clipped there at another time is not the very same record, though it is the same clip.
    const named = original.id === id ? record : { ...record, id: original.id };
    const joined = joinRecord(table, own, named);
    const isSame = joined.record === own || sameFields(joined.record, own);
    countRecord(report, table, isSame ? 'same' : 'completed');
    if (!isSame) written.set(id, joined.record);
    for (const field of joined.differing) {
      differences.push({ table, recordId: id, field, theirs: Reflect.get(record, field) });
    }
  }
  // As above: the record is of the table.
  (writes[table] as Library[T][number][]) = [...written.values()];
  return differences;
}

/** How long the clips of a meeting are kept is said by the person here: what comes in with a pack would let clips of hers go. */
function withoutRetention(mine: Library, meetings: Library['meetings']): Library['meetings'] {
  const here = new Set(mine.meetings.map(({ id }) => id));
  return meetings.map((meeting) => {
    const { keepMonths: _, ...rest } = meeting;
    return here.has(meeting.id) ? meeting : rest;
  });
}

function sameFields(first: object, second: object): boolean {
  return Object.entries(first).every(([field, value]) => Reflect.get(second, field) === value);
}

/** Sightings of the pack, and its clips that are here already: those were seen again. */
function seeAgain(mine: Library, { theirs, names }: Incoming, writes: Library, report: MergeReport): void {
  const clips = new Set([...mine.clips, ...writes.clips].map(({ id }) => id));
  const known = new Set(mine.sightings.map(({ id }) => id));
  const renamed = theirs.clips.filter(({ id }) => names.has(id));
  const again = renamed.map(({ id, clippedAt, sourceId, snapshotId }) => ({
    ...renameIds({ clipId: id, seenAt: clippedAt, sourceId, snapshotId }, names),
    id,
  }));
  for (const seen of [...again, ...theirs.sightings.map((each) => ({ ...renameIds(each, names), id: each.id }))]) {
    if (known.has(seen.id) || clips.has(seen.id)) continue;
    known.add(seen.id);
    writes.sightings.push(seen);
    countRecord(report, 'sightings', 'added');
  }
  const written = new Set(writes.sightings.map(({ id }) => id));
  report.seenAgain = again.filter(({ id }) => written.has(id)).length;
}

function addNew<T extends LibraryTable>(
  table: T,
  mine: Library,
  incoming: Library[T],
  writes: Library,
  report: MergeReport,
): void {
  const known = new Set(mine[table].map(({ id }) => id));
  for (const record of incoming) {
    const isKnown = known.has(record.id);
    countRecord(report, table, isKnown ? 'same' : 'added');
    if (isKnown) continue;
    known.add(record.id);
    // The record is of the table; its type is lost in an index.
    (writes[table] as Library[T][number][]).push(record);
  }
}

/** Pictures and pages of the pack that a clip or a sighting which comes in stands on, or what waits beside one of here. */
function usedOf<T extends 'snapshots' | 'images'>(
  table: T,
  theirs: Library,
  { writes, names, found }: { writes: Library; names: Map<Id, Id>; found: Difference[] },
): Library[T] {
  const used = new Set<Id | null>([...writes.clips, ...writes.sightings].map(({ snapshotId }) => snapshotId));
  for (const { content } of writes.clips) if (content.kind === 'image') used.add(content.imageId);
  for (const difference of found) for (const id of waitsFor(difference)) used.add(id);
  const taken = theirs[table].filter(({ id }) => !names.has(id) && used.has(id));
  return taken as Library[T]; // a filter forgets which table it is
}

/** What waits beside what is here; nothing that is here, or waits already, with gaps. */
function conflictsOf(
  mine: Library,
  writes: Library,
  { theirs, names }: Incoming,
  found: Difference[],
  { packId, at }: Merging,
): Conflict[] {
  const known = new Set(mine.conflicts.map(({ id }) => id));
  const said = new Map<string, unknown[]>();
  const note = ({ recordId, field, theirs: other }: Conflict) =>
    said.set(`${recordId} ${field}`, [...(said.get(`${recordId} ${field}`) ?? []), other]);
  for (const conflict of mine.conflicts) note(conflict);
  // The later of two, what is written now, counts.
  const written = new Map<Id, object>(
    [mine, writes].flatMap((library) =>
      asked.flatMap((table) => library[table].map((each) => [each.id, each] as const)),
    ),
  );
  const conflicts: Conflict[] = [];
  const add = (difference: Difference, from: Pick<Conflict, 'packId' | 'foundAt'>) => {
    const { table, recordId, field, theirs: other } = difference;
    const id = idOfValue([table, recordId, field, other]);
    const here = [Reflect.get(written.get(recordId) ?? {}, field), ...(said.get(`${recordId} ${field}`) ?? [])];
    if (known.has(id) || here.some((full) => isGappedForm(other, full))) return;
    known.add(id);
    const conflict = conflictSchema.parse({ ...difference, ...from, id, settled: null });
    note(conflict);
    conflicts.push(conflict);
  };
  for (const difference of found) add(difference, { packId, foundAt: at });
  // Under the name that it would have if it were found here, and open: what somebody else made of it is no answer of hers.
  for (const conflict of theirs.conflicts) {
    const { table, recordId, field, theirs: other, packId: from, foundAt } = renameIds(conflict, names);
    add({ table, recordId, field, theirs: other }, { packId: from, foundAt });
  }
  return conflicts;
}
