import { type Library, libraryTables } from '../../../lib/model/library';
import type { MeetingChoices } from '../../../lib/packs/merge/match-records';
import { mergeLibraries } from '../../../lib/packs/merge/merge-libraries';
import { uuid } from '../briefing/records';

const merging = { packId: uuid(77), at: '2018-08-09T08:00:00.000Z' };

/** What is here when a pack has come in. */
export function merged(mine: Library, theirs: Library, meetings: MeetingChoices = new Map()): Library {
  const { writes } = mergeLibraries(mine, theirs, { ...merging, meetings });
  return Object.assign(
    { ...mine },
    Object.fromEntries(
      libraryTables.map((table) => {
        const written = new Map<string, object>([...mine[table], ...writes[table]].map((each) => [each.id, each]));
        return [table, [...written.values()]];
      }),
    ),
  );
}
