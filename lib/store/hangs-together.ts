import type { UndoStep } from '../model/undo-step';
import type { RapporteurDatabase } from './rapporteur-database';
import { referencesOf } from './references';

/**
 * Whether the store still hangs together after an undo: what came back finds what it refers to, and nothing refers to what
 * went. Runs inside the transaction of the undo.
 */
export async function hangsTogether(db: RapporteurDatabase, undone: UndoStep['changes']): Promise<boolean> {
  const gone = undone.filter(({ before }) => before === null).map(({ key }) => key);
  if (await areReferredTo(db, gone)) return false;
  const wanted = new Set(undone.flatMap(({ before }) => referencesOf(before)));
  for (const id of wanted) if (!(await isThere(db, id))) return false;
  return true;
}

async function areReferredTo(db: RapporteurDatabase, ids: string[]): Promise<boolean> {
  if (ids.length === 0) return false;
  const settings = await db.settings.get('settings');
  if (settings?.activeMeetingId && ids.includes(settings.activeMeetingId)) return true;
  const users = [
    db.tags.where('clipId').anyOf(ids).or('topicId').anyOf(ids),
    db.sightings.where('clipId').anyOf(ids),
    db.figures.where('clipId').anyOf(ids),
    db.topics.where('meetingId').anyOf(ids).or('carriedFromId').anyOf(ids),
    db.meetings.where('previousMeetingId').anyOf(ids),
    db.briefings.where('meetingId').anyOf(ids),
    db.briefingVersions.where('meetingId').anyOf(ids),
    db.conflicts.where('recordId').anyOf(ids),
    // Which figure is a part of which is not indexed; undoing is rare.
    db.figures.filter((figure) => referencesOf(figure).some((id) => ids.includes(id))),
    // Its history cannot be indexed, and actions are few.
    db.actions.filter((action) => referencesOf(action).some((id) => ids.includes(id))),
  ];
  // One after the other: with all at once, a failing disk left half of an undo written.
  for (const found of users) if ((await found.count()) > 0) return true;
  return false;
}

async function isThere(db: RapporteurDatabase, id: string): Promise<boolean> {
  for (const table of [
    db.clips,
    db.topics,
    db.meetings,
    db.sources,
    db.snapshots,
    db.images,
    db.figures,
    db.actions,
    db.briefings,
  ]) {
    if ((await table.where('id').equals(id).count()) > 0) return true;
  }
  return false;
}
