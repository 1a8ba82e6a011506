import type { Id } from '../../model/id';
import type { Library, LibraryTable } from '../../model/library';
import { recordKeys } from './record-keys';
import { renameIds } from './rename-ids';
import { wentInto } from './went-into';

/** What the person said of the meetings of a pack: into which of hers one goes, or null where it stays apart. */
export type MeetingChoices = ReadonlyMap<Id, Id | null>;

/** Each after those it refers to, since records are known by what they refer to. */
const order = ['sources', 'snapshots', 'meetings', 'topics', 'clips', 'actions', 'figures', 'briefings'] as const;

/**
 * Which records of a pack are records that are here under another id: the id there to the id here. Only what is unmistakable is matched: where
 * several here or several there are known by the same, they stay apart.
 */
export function matchRecords(mine: Library, theirs: Library, choices: MeetingChoices = new Map()): Map<Id, Id> {
  const names = new Map<Id, Id>();
  const clipsThere = new Set(theirs.clips.map(({ id }) => id));
  // Here it was seen again what was clipped there: the same clip.
  for (const seen of mine.sightings) if (clipsThere.has(seen.id)) names.set(seen.id, seen.clipId);
  for (const [there, here] of choices) {
    if (here !== null && here !== there && mine.meetings.some(({ id }) => id === here)) names.set(there, here);
  }
  for (const [there, here] of wentInto(mine, theirs)) {
    if (!names.has(there) && choices.get(there) !== null) names.set(there, here);
  }
  for (const table of order) {
    for (const [there, here] of pairs(table, mine, renamedTable(table, theirs, names))) {
      if (!names.has(there) && !(table === 'meetings' && choices.get(there) === null)) names.set(there, here);
    }
  }
  for (const [there, here] of oneOfEach(mine, theirs, names)) names.set(there, here);
  return names;
}

/** A meeting has one briefing: where a pack has several, as of meetings that went into one, they become that one. */
function oneOfEach(mine: Library, theirs: Library, names: Map<Id, Id>): Map<Id, Id> {
  const briefings = new Map(mine.briefings.map(({ id, meetingId }) => [meetingId, id]));
  const found = new Map<Id, Id>();
  for (const { id, meetingId } of renameIds(theirs.briefings, names)) {
    const one = briefings.get(meetingId) ?? id;
    briefings.set(meetingId, one);
    if (one !== id) found.set(id, one);
  }
  return found;
}

/** The records of one table, their own ids as they are. */
function renamedTable(table: LibraryTable, theirs: Library, names: Map<Id, Id>): Library {
  const records = theirs[table].map((record) => ({ ...renameIds(record, names), id: record.id }));
  // The table names its own type, which the compiler does not follow through a variable.
  return Object.assign({ ...theirs, sources: renamedSources(theirs, names) }, { [table]: records });
}

/** Sources under the ids of here, by which clips refer to them by then. */
function renamedSources({ sources }: Library, names: Map<Id, Id>): Library['sources'] {
  return sources.map((source) => ({ ...source, id: names.get(source.id) ?? source.id }));
}

function pairs(table: (typeof order)[number], mine: Library, theirs: Library): [there: Id, here: Id][] {
  const here = byKey(table, mine);
  const known = new Set(mine[table].map(({ id }) => id));
  const there = new Set(theirs[table].map(({ id }) => id));
  return [...byKey(table, theirs)].flatMap(([key, ids]): [Id, Id][] => {
    const same = here.get(key) ?? [];
    const [first, one] = [ids[0], same[0]];
    if (ids.length !== 1 || same.length !== 1 || first === undefined || one === undefined) return [];
    // One that the pack has under its own id is that one, whatever it is called there by now.
    return known.has(first) || there.has(one) ? [] : [[first, one]];
  });
}

function byKey(table: (typeof order)[number], library: Library): Map<string, Id[]> {
  // Each key takes the records of its own table, which the compiler does not follow through a variable.
  const keyOf = recordKeys(library)[table] as (record: unknown) => string | null;
  const found = new Map<string, Id[]>();
  for (const record of library[table]) {
    const key = keyOf(record);
    if (key !== null) found.set(key, [...(found.get(key) ?? []), record.id]);
  }
  return found;
}
