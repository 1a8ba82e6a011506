import type { TrashEntry } from '../model/trash-entry';
import type { UndoStep, UserAction } from '../model/undo-step';
import type { RapporteurDatabase } from './rapporteur-database';
import { recordTitle } from './record-title';
import { referencesOf } from './references';

/** Actions that take something away which a person would miss. */
export const deletions: ReadonlySet<UserAction> = new Set<UserAction>([
  'delete-clips',
  'delete-meeting',
  'delete-topic',
  'delete-action',
  'remove-figure',
  'delete-version',
]);

/** What a person would name first among the records that a deletion took. */
const named = ['meetings', 'topics', 'clips', 'actions', 'figures', 'briefingVersions'];

/** Notes in the trash what a deletion took. Its records stay in the undo step, so that they are there once. Runs inside the transaction of the action. */
export async function keepInTrash(db: RapporteurDatabase, step: Omit<UndoStep, 'sequence'>): Promise<void> {
  const entry = deletions.has(step.action) && (await trashEntryOf(db, step));
  if (entry) await db.trash.put(entry);
}

/** How the trash tells of what a step took, without its records; null where a person would name nothing of it. */
export async function trashEntryOf(
  db: RapporteurDatabase,
  { id, doneAt: deletedAt, action, changes }: Omit<UndoStep, 'sequence'>,
): Promise<TrashEntry | null> {
  const removed = changes.filter(({ after }) => after === null);
  const table = named.find((name) => removed.some((change) => change.table === name));
  if (table === undefined) return null;
  const what = removed
    .filter((change) => change.table === table)
    .map(({ key, before }) => ({ table, key, title: recordTitle(table, before) }));
  return { id, deletedAt, action, what, meetings: await meetingsOf(db, removed), changes: null };
}

/** The titles of the meetings that removed records were of, followed over their clips and topics. */
async function meetingsOf(db: RapporteurDatabase, removed: UndoStep['changes']): Promise<string[]> {
  const gone = new Map(removed.map(({ key, before }) => [key, before]));
  const titles = new Set<string>();
  const seen = new Set<string>();
  let ids = removed.flatMap(({ key, before }) => [key, ...referencesOf(before)]);
  // From a figure to its clip, from there to its tags, its topic, its meeting.
  for (let round = 0; round < 4 && ids.length > 0; round += 1) {
    const fresh = ids.filter((id) => !seen.has(id));
    for (const id of fresh) seen.add(id);
    const meetings = await db.meetings.where('id').anyOf(fresh).toArray();
    const lost = removed.filter(({ table, key }) => table === 'meetings' && fresh.includes(key));
    for (const title of [...meetings, ...lost.map(({ before }) => before)].map((one) => recordTitle('meetings', one)))
      titles.add(title);
    const topics = await db.topics.where('id').anyOf(fresh).toArray();
    const tags = await db.tags.where('clipId').anyOf(fresh).toArray();
    ids = [
      ...topics.map(({ meetingId }) => meetingId),
      ...tags.map(({ topicId }) => topicId),
      ...fresh.flatMap((id) => referencesOf(gone.get(id))),
    ];
  }
  return [...titles].slice(0, 5);
}
