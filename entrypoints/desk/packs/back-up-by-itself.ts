import { isTimeForBackup } from '../../../lib/packs/backup-due';
import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';
import { rememberedFolder } from './backup-folder';
import { downloadsByItself, lastBackup } from './backup-record';
import { type BackedUp, makeBackup } from './make-backup';
import { oneBackup } from './one-backup';

/** Milliseconds for which no other try follows one that failed: each goes through the whole library, and clips may come one after the other. */
const rest = 3_500_000;
const failedAt = new WeakMap<RapporteurDatabase, number>();

/**
 * Makes the backup that is due: into the folder that was chosen, where the browser lets us write there; without a folder as a download, where the person
 * asked for that. One page at a time, so that two desks do not make two.
 * @returns null where none was to be made
 */
export async function backUpByItself(db: RapporteurDatabase, clips: number): Promise<BackedUp | null> {
  return oneBackup(async () => {
    const folder = await rememberedFolder();
    const isOpen = folder ? (await folder.queryPermission({ mode: 'readwrite' })) === 'granted' : downloadsByItself();
    const last = lastBackup();
    const now = new Date().toISOString();
    if (!isOpen || !last || !isTimeForBackup(last, clips, now, folder ? 'folder' : 'downloads')) return null;
    if (performance.now() - (failedAt.get(db) ?? -rest) < rest) return null;
    failedAt.set(db, performance.now()); // it may throw, too
    const made = await makeBackup(db);
    if (made.ok) failedAt.delete(db);
    return made;
  });
}
