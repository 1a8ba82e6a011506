import type { Id } from '../model/id';
import type { Refusal } from '../model/refusal';
import type { RapporteurDatabase } from '../store/rapporteur-database';
import { systemStamps } from '../store/stamps';
import { type TakenBack, takeBack } from '../store/take-back';

/** Takes one action back. Refuses `changed-since` where later work stands on it, `nothing-to-undo` where it is unknown. */
export function undo(db: RapporteurDatabase, undoId: Id, stamps = systemStamps): Promise<TakenBack | Refusal> {
  return takeBack(db, undoId, stamps);
}

/** Takes back what was done last. */
export function undoLatest(db: RapporteurDatabase, stamps = systemStamps): Promise<TakenBack | Refusal> {
  return takeBack(db, null, stamps);
}
