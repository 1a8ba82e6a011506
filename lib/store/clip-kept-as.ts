import type { Clip } from '../model/clip';
import type { Id } from '../model/id';
import type { Sighting } from '../model/sighting';
import type { RapporteurDatabase } from './rapporteur-database';

/** The clip that something asked for became, and the sighting by which it is one that was there before. */
export interface KeptAs {
  clip: Clip;
  sighting: Sighting | null;
}

/** @param id that of a clip, or of a sighting; null where neither is there */
export async function clipKeptAs(db: RapporteurDatabase, id: Id): Promise<KeptAs | null> {
  const clip = await db.clips.get(id);
  if (clip) return { clip, sighting: null };
  const sighting = await db.sightings.get(id);
  const seen = sighting && (await db.clips.get(sighting.clipId));
  return seen ? { clip: seen, sighting } : null;
}
