import type { Id } from '../model/id';
import type { Library } from '../model/library';
import { waitsFor } from '../model/waits-for';

/**
 * A library without the sources, pages and pictures that no clip of it stands on, none was seen on again, and no difference waits with: a store keeps
 * those of a deleted clip as long as that can be taken back, and what was deleted does not go out.
 */
export function withoutUnusedEvidence(library: Library): Library {
  const { clips, sightings, conflicts } = library;
  const used = new Set<Id | null>(
    [...clips, ...sightings].flatMap(({ sourceId, snapshotId }) => [sourceId, snapshotId]),
  );
  for (const { content } of clips) if (content.kind === 'image') used.add(content.imageId);
  for (const conflict of conflicts) for (const id of waitsFor(conflict)) used.add(id);
  const isUsed = ({ id }: { id: Id }) => used.has(id);
  return {
    ...library,
    sources: library.sources.filter(isUsed),
    snapshots: library.snapshots.filter(isUsed),
    images: library.images.filter(isUsed),
  };
}
