import type { Id } from '../model/id';
import type { TrashEntry } from '../model/trash-entry';
import type { UndoStep } from '../model/undo-step';
import { waitsFor } from '../model/waits-for';
import type { RapporteurDatabase } from './rapporteur-database';
import { mentionedIn } from './references';

/**
 * Removes the sources, snapshots and pictures of forgotten steps that no clip uses, that no difference waits with, and that neither a remaining step nor
 * the trash could bring back, with what packs say otherwise of them. Runs inside the transaction that removed the steps.
 * @param keeps whether a change that can still be taken back keeps what it speaks of
 * @returns the ids that nothing needs any more
 */
export async function sweepEvidence(
  db: RapporteurDatabase,
  forgotten: Pick<UndoStep, 'changes'>[],
  keeps: (change: UndoStep['changes'][number]) => boolean = () => true,
): Promise<Id[]> {
  const orphans: Id[] = [];
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
  if (orphans.length === 0) return orphans;
  const spokenOf = new Set<string>();
  const note = ({ changes }: Pick<TrashEntry, 'changes'>) => {
    for (const id of mentionedIn({ changes: (changes ?? []).filter(keeps) })) spokenOf.add(id);
  };
  await db.undoSteps.each(note);
  await db.trash.each(note);
  await db.conflicts.each((conflict) => {
    for (const id of waitsFor(conflict)) spokenOf.add(id);
  });
  const unused = orphans.filter((id) => !spokenOf.has(id));
  for (const table of [db.sources, db.snapshots, db.images]) await table.bulkDelete(unused);
  await db.conflicts.where('recordId').anyOf(unused).delete();
  return unused;
}
