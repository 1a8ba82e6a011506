import type { Id } from '../model/id';
import { performAction } from '../store/perform-action';
import type { RapporteurDatabase } from '../store/rapporteur-database';
import { refuse } from '../store/refuse';
import { systemStamps } from '../store/stamps';
import { type Outcome, outcomeOf } from './outcome';

/** Deletes a version that was kept; the briefing itself stays as it is. Refuses `not-found`. */
export async function deleteVersion(
  db: RapporteurDatabase,
  { versionId }: { versionId: Id },
  stamps = systemStamps,
): Promise<Outcome> {
  const performed = await performAction(db, 'delete-version', stamps, async (writer) => {
    if (!(await writer.get('briefingVersions', versionId))) return refuse('not-found');
    await writer.remove('briefingVersions', versionId);
  });
  return outcomeOf(performed, stamps);
}
