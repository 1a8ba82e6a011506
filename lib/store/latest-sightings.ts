import type { Id } from '../model/id';
import type { Sighting } from '../model/sighting';
import type { RapporteurDatabase } from './rapporteur-database';

/** When clips were seen last, by their ids; those that were seen once only are not in it. */
export async function latestSightings(db: RapporteurDatabase, clipIds: Id[]): Promise<Map<Id, Sighting>> {
  // Most stores have none, and a briefing asks after every change.
  if ((await db.sightings.count()) === 0) return new Map();
  const sightings = await db.sightings.where('clipId').anyOf(clipIds).sortBy('seenAt');
  return new Map(sightings.map((sighting) => [sighting.clipId, sighting]));
}
