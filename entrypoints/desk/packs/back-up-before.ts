import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';
import { packWords } from '../../../lib/words/pack-words';
import { backUp } from './back-up';
import { hasAnything } from './has-anything';
import type { BackedUp } from './make-backup';

/**
 * A backup of what is here before something comes in, or why there is none; also where there is not the memory for one. Null where there is nothing yet
 * that it could hold.
 */
export async function backUpBefore(db: RapporteurDatabase): Promise<BackedUp | null> {
  try {
    return (await hasAnything(db)) ? await backUp(db) : null;
  } catch (cause) {
    console.error('packs: no backup', cause);
    return { ok: false, why: packWords.open.noBackup };
  }
}

/** Where the backup is that was made before, in a sentence; empty where there was none to make. */
export function backedUpText(kept: Extract<BackedUp, { ok: true }> | null): string {
  if (!kept) return '';
  return (kept.inFolder ? packWords.open.backedUp : packWords.open.handedOver)(kept.name);
}
