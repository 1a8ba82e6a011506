import type { PageLook, Place } from '../../../lib/model/page-look';
import { uuid } from '../briefing/records';

/** A look at a page that shows its clips in these places, in the order of the clips. */
export function pageLook(places: Place[], changes: Partial<PageLook> = {}): PageLook {
  return {
    ...{ url: 'https://dtm.example/news', status: 200, challenge: null, readable: true },
    looks: places.map((place, index) => ({
      clipId: uuid(index),
      place,
      found: place === 'absent' ? null : `${place} ${index}`,
      repeats: 0,
    })),
    ...changes,
  };
}
