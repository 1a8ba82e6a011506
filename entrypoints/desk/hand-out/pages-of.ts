import type { BriefingInput } from '../../../lib/briefing/briefing-input';
import type { Omission } from '../../../lib/briefing/for-readers';
import type { Id } from '../../../lib/model/id';
import { blankDetails } from '../../../lib/privacy/blank-details';
import { findPersonalDetails } from '../../../lib/privacy/find-personal-details';
import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';
import { gunzip } from '../gunzip';
import type { PageText } from './file-order';

/**
 * The texts of the pages behind the clips of this version, as they were clipped. A page stays out where it would tell what the
 * briefing may not: a clip of it was left out for these readers, lost its personal details, or is not for attribution. Likely
 * personal details in the others become […]; the SHA-256 of the stored text stays beside them.
 * @param blanked clips that lost personal details
 */
export async function pagesOf(
  db: RapporteurDatabase,
  input: BriefingInput,
  omissions: Omission[],
  blanked: ReadonlySet<Id>,
): Promise<PageText[]> {
  const entries = input.topics.flatMap(({ clips }) => clips);
  const closed = new Set([
    ...omissions.map(({ entry }) => entry.clip.canonicalUrl),
    ...entries.filter(({ clip }) => clip.nonAttributable || blanked.has(clip.id)).map(({ clip }) => clip.canonicalUrl),
  ]);
  const ids = entries
    .filter(({ clip, included }) => included && !closed.has(clip.canonicalUrl))
    .flatMap(({ clip }) => (clip.snapshotId === null ? [] : [clip.snapshotId]));
  const pages: PageText[] = [];
  for (const id of new Set(ids)) {
    const snapshot = await db.snapshots.get(id);
    if (!snapshot) continue;
    const { gzip, ...facts } = snapshot;
    const stored = new TextDecoder().decode(await gunzip(gzip));
    pages.push({ ...facts, text: blankDetails(stored, findPersonalDetails(stored)) });
  }
  return pages;
}
