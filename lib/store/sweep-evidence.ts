import type { UndoStep } from '../model/undo-step';
import type { RapporteurDatabase } from './rapporteur-database';
import { mentionedIn } from './references';

/**
 * Removes the sources, snapshots and pictures of forgotten steps that no clip uses, and that neither a remaining step nor the trash could
 * bring back. Runs inside the transaction that removed the steps.
 */
export async function sweepEvidence(db: RapporteurDatabase, forgotten: Pick<UndoStep, 'changes'>[]): Promise<void> {
  const orphans: string[] = [];
  for (const id of new Set(forgotten.flatMap(mentionedIn))) {
    const users = await db.clips
      .where('sourceId')
      .equals(id)
      .or('snapshotId')
      .equals(id)
      .or('content.imageId')
      .equals(id)
      .count();
    const seen = await db.sightings.where('sourceId').equals(id).or('snapshotId').equals(id).count();
    if (users + seen === 0) orphans.push(id);
  }
  if (orphans.length === 0) return;
  const spokenOf = new Set<string>();
  await db.undoSteps.each((step) => {
    for (const id of mentionedIn(step)) spokenOf.add(id);
  });
  await db.trash.each(({ changes }) => {
    for (const id of mentionedIn({ changes: changes ?? [] })) spokenOf.add(id);
  });
  const unused = orphans.filter((id) => !spokenOf.has(id));
  for (const table of [db.sources, db.snapshots, db.images]) await table.bulkDelete(unused);
}
