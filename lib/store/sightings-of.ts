import type { Id } from '../model/id';
import type { Sighting } from '../model/sighting';
import type { RapporteurDatabase } from './rapporteur-database';

/** When else a clip was seen, the first time first; without the day on which it was clipped. */
export function sightingsOf(db: RapporteurDatabase, clipId: Id): Promise<Sighting[]> {
  return db.sightings.where('clipId').equals(clipId).sortBy('seenAt');
}
