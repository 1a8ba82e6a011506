import type { Id } from '../model/id';
import { marksOfContacts } from '../privacy/contact-marks';
import { holdsContacts } from '../privacy/holds-contacts';
import { saidByPage } from '../privacy/said-by-link';
import { performAction } from '../store/perform-action';
import type { RapporteurDatabase } from '../store/rapporteur-database';
import { refuse } from '../store/refuse';
import { systemStamps } from '../store/stamps';
import { type Outcome, outcomeOf } from './outcome';

/**
 * Makes a clip of its own of a sighting: the same words, of the page as it was then, and without what the person said about the
 * first. It has the id that was asked for. Refuses `not-found`.
 */
export async function keepApart(
  db: RapporteurDatabase,
  { sightingId }: { sightingId: Id },
  stamps = systemStamps,
): Promise<Outcome> {
  const performed = await performAction(db, 'clip', stamps, async (writer) => {
    const sighting = await writer.get('sightings', sightingId);
    const clip = sighting && (await writer.get('clips', sighting.clipId));
    if (!clip) return refuse('not-found');
    const { id, sourceId, snapshotId, seenAt } = sighting;
    const { editions: _of, ...words } = clip;
    const source = await writer.get('sources', sourceId);
    const page = saidByPage(clip.canonicalUrl, source?.fields.title);
    await writer.remove('sightings', id);
    await writer.put('clips', {
      ...words,
      ...{ id, sourceId, snapshotId, clippedAt: seenAt },
      ...{ note: '', shown: null, typed: '', transcribed: false },
      ...(holdsContacts(clip.content, page) ? marksOfContacts : { sensitivity: null, sharing: null }),
      nonAttributable: false,
    });
  });
  return outcomeOf(performed, stamps);
}
