import type { BriefingInput } from '../../../lib/briefing/briefing-input';
import type { DetailsOfClip } from '../../../lib/briefing/details-of-clip';
import type { Omission } from '../../../lib/briefing/for-readers';
import type { Sighting } from '../../../lib/model/sighting';
import { blankDetails } from '../../../lib/privacy/blank-details';
import { findPersonalDetails } from '../../../lib/privacy/find-personal-details';
import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';
import { gunzip } from '../gunzip';
import type { PageText } from './file-order';

/**
 * The texts of the pages behind the clips of this version, as they were clipped, and clipped again. A page stays out where it would tell what the
 * briefing may not: a clip of it was left out for these readers, lost its personal details, or is not for attribution. Likely
 * personal details in the others become […]; the SHA-256 of the stored text stays beside them.
 * @param sightings when else the clips of this version were seen
 * @param details of the clips as they were, also those that keep theirs
 */
export async function pagesOf(
  db: RapporteurDatabase,
  input: BriefingInput,
  omissions: Omission[],
  sightings: Sighting[],
  details: DetailsOfClip[],
): Promise<PageText[]> {
  const entries = input.topics.flatMap(({ clips }) => clips);
  const blanked = details.filter(({ kept }) => !kept);
  const closed = new Set([
    ...[...omissions, ...blanked].map(({ entry }) => entry.clip.canonicalUrl),
    ...entries.filter(({ clip }) => clip.nonAttributable).map(({ clip }) => clip.canonicalUrl),
  ]);
  const lost = new Set(blanked.map(({ clipId }) => clipId));
  const open = entries.filter(({ clip, included }) => included && !closed.has(clip.canonicalUrl) && !lost.has(clip.id));
  const ids = open.flatMap(({ clip }) => [
    clip.snapshotId,
    ...sightings.filter(({ clipId }) => clipId === clip.id).map(({ snapshotId }) => snapshotId),
  ]);
  const pages: PageText[] = [];
  for (const id of new Set(ids)) {
    const snapshot = id === null ? undefined : await db.snapshots.get(id);
    // The same words may have been clipped at the page's other address, which is closed for itself.
    if (!snapshot || closed.has(snapshot.canonicalUrl)) continue;
    const { gzip, ...facts } = snapshot;
    const stored = new TextDecoder().decode(await gunzip(gzip));
    pages.push({ ...facts, text: blankDetails(stored, findPersonalDetails(stored)) });
  }
  return pages;
}
