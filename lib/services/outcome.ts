import type { Id } from '../model/id';
import type { Refusal } from '../model/refusal';
import type { Performed } from '../store/perform-action';
import { isRefusal } from '../store/refuse';
import type { Stamps } from '../store/stamps';

/**
 * What a service answers. `ok: true` means the disk has it. `undoId` takes the action back; where everything was already as
 * asked, it is the id of no step, and taking it back answers `nothing-to-undo`.
 */
export type Outcome = { ok: true; undoId: Id } | Refusal;

export function outcomeOf(performed: Performed<unknown> | Refusal, stamps: Stamps): Outcome {
  return isRefusal(performed) ? performed : { ok: true, undoId: performed.undoId ?? stamps.newId() };
}
