import type { Sighting } from '../../../lib/model/sighting';
import { blankDetails } from '../../../lib/privacy/blank-details';
import { closedPages } from '../../../lib/privacy/closed-pages';
import { findPersonalDetails } from '../../../lib/privacy/find-personal-details';
import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';
import { gunzip } from '../gunzip';
import type { PageText } from './file-order';
import type { Prepared } from './use-prepared';

/**
 * The texts of the pages behind the clips of this version, as they were clipped, and clipped again. A page stays out where it would tell what these
 * readers may not have: a clip of it, wherever it stands, was left out for them, is marked more strictly or of high or severe sensitivity, lost its
 * personal details, or is not for attribution. Likely personal details in the others become […]; the SHA-256 of the stored text stays beside them.
 * @param sightings when else the clips of this version were seen
 */
export async function pagesOf(
  db: RapporteurDatabase,
  { input, omissions, details, reach }: Pick<Prepared, 'input' | 'omissions' | 'details' | 'reach'>,
  sightings: Sighting[],
): Promise<PageText[]> {
  const included = input.topics.flatMap(({ clips }) => clips.filter((entry) => entry.included));
  const without = [...omissions, ...details.filter((each) => !each.kept)];
  const back = new Set(without.map(({ clipId }) => clipId));
  const [clips, tags, topics, briefings, conflicts] = await Promise.all([
    db.clips.toArray(),
    db.tags.toArray(),
    db.topics.toArray(),
    db.briefings.toArray(),
    db.conflicts.toArray(),
  ]);
  const closed = closedPages(
    { clips, tags, topics, briefings, conflicts },
    {
      ...reach,
      going: new Set(included.map(({ clip }) => clip.id)),
      closes: (clip) => clip.nonAttributable || back.has(clip.id),
    },
  );
  // One that lost its details may have lost the address of its page, too.
  const open = included.filter(({ clip }) => !closed.has(clip.canonicalUrl) && !back.has(clip.id));
  const ids = open.flatMap(({ clip }) => [
    clip.snapshotId,
    ...sightings.filter(({ clipId }) => clipId === clip.id).map(({ snapshotId }) => snapshotId),
  ]);
  const pages: PageText[] = [];
  for (const id of new Set(ids)) {
    const snapshot = id === null ? undefined : await db.snapshots.get(id);
    // The same words may have been clipped at another address, which is closed for itself.
    if (!snapshot || closed.has(snapshot.canonicalUrl)) continue;
    const { gzip, ...facts } = snapshot;
    const stored = new TextDecoder().decode(await gunzip(gzip));
    pages.push({ ...facts, text: blankDetails(stored, findPersonalDetails(stored)) });
  }
  return pages;
}
