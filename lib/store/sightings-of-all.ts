import type { Id } from '../model/id';
import type { Sighting } from '../model/sighting';
import type { RapporteurDatabase } from './rapporteur-database';

/** When else some clips were seen, the first time first; without the days on which they were clipped. */
export function sightingsOfAll(db: RapporteurDatabase, clipIds: Id[]): Promise<Sighting[]> {
  return db.sightings.where('clipId').anyOf(clipIds).sortBy('seenAt');
}
