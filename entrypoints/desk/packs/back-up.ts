import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';
import { type BackedUp, makeBackup } from './make-backup';
import { oneBackup } from './one-backup';

/** Makes the backup that the person asked for, after any that is being made. */
export function backUp(db: RapporteurDatabase): Promise<BackedUp> {
  return oneBackup(() => makeBackup(db));
}
