import type { Clip } from '../model/clip';
import type { RapporteurDatabase } from './rapporteur-database';

/** The clips that were made of a clip to tell less (`services/keep-organisations.ts`). */
export function partsMadeOf(db: RapporteurDatabase, { id, sourceId }: Pick<Clip, 'id' | 'sourceId'>): Promise<Clip[]> {
  return db.clips
    .where('sourceId')
    .equals(sourceId)
    .filter(({ madeFrom }) => madeFrom === id)
    .toArray();
}
