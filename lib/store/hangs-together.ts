import type { UndoStep } from '../model/undo-step';
import type { RapporteurDatabase } from './rapporteur-database';
import { referencesOf } from './references';

/**
 * Whether the store still hangs together after an undo: what came back finds what it refers to, and nothing refers to what
 * went. Runs inside the transaction of the undo.
 */
export async function hangsTogether(db: RapporteurDatabase, undone: UndoStep['changes']): Promise<boolean> {
  for (const { key, before } of undone) {
    if (before === null ? await isReferredTo(db, key) : !(await findsAll(db, before))) return false;
  }
  return true;
}

async function isReferredTo(db: RapporteurDatabase, id: string): Promise<boolean> {
  const settings = await db.settings.get('settings');
  if (settings?.activeMeetingId === id) return true;
  const tags = await db.tags.where('clipId').equals(id).or('topicId').equals(id).count();
  return tags > 0 || (await db.topics.where('meetingId').equals(id).count()) > 0;
}

async function findsAll(db: RapporteurDatabase, record: unknown): Promise<boolean> {
  for (const id of referencesOf(record)) {
    const homes = [db.clips, db.topics, db.meetings, db.sources, db.snapshots, db.images];
    let found = false;
    for (const table of homes) found ||= (await table.where('id').equals(id).count()) > 0;
    if (!found) return false;
  }
  return true;
}
