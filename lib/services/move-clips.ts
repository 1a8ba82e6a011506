import type { Id } from '../model/id';
import type { RapporteurDatabase } from '../store/rapporteur-database';
import { systemStamps } from '../store/stamps';
import { fileClips } from './file-clips';
import type { Outcome } from './outcome';

interface Move {
  clipIds: Id[];
  /** The topic they are moved from; null from the inbox. */
  from: Id | null;
  /** The topic they are moved to; null to the inbox, which takes them off every topic of the `from` topic's meeting. */
  to: Id | null;
  /** 0-based place of the first among the clips that stay; last where it is not given. */
  position?: number;
}

/** Moves clips, in the order given, between topics, within one, or from and to the inbox. Refuses `not-found` where one is gone. */
export function moveClips(db: RapporteurDatabase, move: Move, stamps = systemStamps): Promise<Outcome> {
  const { clipIds, from, ...where } = move;
  return fileClips(db, { ...where, clips: clipIds.map((clipId) => ({ clipId, from })) }, stamps);
}
