import type { Id } from '../model/id';
import type { RapporteurDatabase } from '../store/rapporteur-database';
import { takeBack } from '../store/take-back';
import type { Outcome } from './outcome';

/** Takes one action back. Refuses `changed-since` where later work stands on it, `nothing-to-undo` where it is unknown. */
export function undo(db: RapporteurDatabase, undoId: Id): Promise<Outcome> {
  return takeBack(db, undoId);
}

/** Takes back what was done last. */
export function undoLatest(db: RapporteurDatabase): Promise<Outcome> {
  return takeBack(db, null);
}
