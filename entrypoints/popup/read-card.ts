import type { ClipView } from '../../lib/model/clip-view';
import type { Id } from '../../lib/model/id';
import type { Sighting } from '../../lib/model/sighting';
import type { StoredImage } from '../../lib/model/stored-image';
import { clipKeptAs } from '../../lib/store/clip-kept-as';
import { clipViews } from '../../lib/store/clip-views';
import { imageOf } from '../../lib/store/image-queries';
import type { RapporteurDatabase } from '../../lib/store/rapporteur-database';

export interface CardView {
  view: ClipView;
  image: StoredImage | null;
  /** Where the very same was clipped before: that clip is shown, and this is what was kept of today. */
  sighting: Sighting | null;
}

/**
 * All that the card shows of its clip, in one reading, so that it is drawn in one piece. null: there is no such clip.
 * @param asked the id under which the clip was asked for
 */
export async function readCard(db: RapporteurDatabase, asked: Id): Promise<CardView | null> {
  const kept = await clipKeptAs(db, asked);
  const [view] = kept ? await clipViews(db, [kept.clip]) : [];
  if (!kept || !view) return null;
  const { content } = kept.clip;
  const image = content.kind === 'image' ? await imageOf(db, content.imageId) : null;
  return { view, image, sighting: kept.sighting };
}

/** The suggestion for a clip; a failure to guess is no reason to show nothing. */
export async function readSuggestion(db: RapporteurDatabase, asked: Id): Promise<Id | null> {
  const suggestion = async () => {
    const { suggestForClip } = await import('../../lib/services/suggest-for-clip');
    return suggestForClip(db, (await clipKeptAs(db, asked))?.clip.id ?? asked);
  };
  return suggestion().catch((cause) => {
    console.error('card: no suggestion', cause);
    return null;
  });
}
