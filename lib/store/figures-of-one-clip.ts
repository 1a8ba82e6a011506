import type { Figure } from '../model/figure';
import type { Id } from '../model/id';
import type { RapporteurDatabase } from './rapporteur-database';

/** The figures taken from a clip, in the order in which they were taken. */
export function figuresOfOneClip(db: RapporteurDatabase, clipId: Id): Promise<Figure[]> {
  return db.figures.where('clipId').equals(clipId).sortBy('takenAt');
}
