import { downloadBytes } from '../../../components/download-bytes';
import { surplusBackups } from '../../../lib/packs/backup-due';
import { closedLibrary } from '../../../lib/packs/closed-library';
import { readLibrary } from '../../../lib/services/packs/read-library';
import { sha256 } from '../../../lib/services/sha256';
import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';
import { packWords } from '../../../lib/words/pack-words';
import { type BackupFolder, rememberedFolder } from './backup-folder';
import { noteBackup } from './backup-record';
import { faultText } from './fault-text';
import { readPackInWorker, writePackInWorker } from './pack-in-worker';

const say = packWords.backup;

/** `inFolder`: it was read where it stands. Else it went to the downloads, where no page may look. `why`: what went wrong and what to do, in words. */
export type BackedUp = { ok: true; name: string; inFolder: boolean } | { ok: false; why: string };

/**
 * Makes a backup of everything, into the folder that was chosen if the browser lets us, else as a download, and reads it again: only one that is whole
 * counts. Of the backups in the folder the last ten stay, and all while records are missing here: they may be all that is left of them.
 * Two at once would spoil each other where both begin in one second, for they have one name: `oneBackup` keeps them apart.
 */
export async function makeBackup(db: RapporteurDatabase): Promise<BackedUp> {
  const library = closedLibrary(await readLibrary(db));
  const at = new Date().toISOString();
  const head = {
    ...{ packId: crypto.randomUUID(), madeAt: at, madeOf: { kind: 'everything' as const } }, // literal of the union
    readers: { sharing: null, sensitivity: null },
  };
  const made = await writePackInWorker({ head, library }, null);
  if (!made.ok) return { ok: false, why: say.tooMuch };
  const name = `rapporteur-backup-${at.slice(0, 19).replaceAll(':', '-')}.zip`;
  const folder = await grantedFolder();
  if (folder && !(await isWritten(folder, name, made.bytes))) return { ok: false, why: say.unwritten(folder.name) };
  const read = await readPackInWorker(made.bytes, null);
  if (!read.ok) {
    if (folder) await remove(folder, name);
    return { ok: false, why: [say.unverified, 'fault' in read ? faultText(read.fault) : ''].join(' ').trim() };
  }
  if (!folder) downloadBytes(name, 'application/zip', made.bytes);
  noteBackup({ at, clips: library.clips.length, name, ...(folder ? {} : { isDownload: true }) });
  if (folder && !db.suspicion) await sweep(folder, name);
  return { ok: true, name, inFolder: folder !== null };
}

/** The chosen folder, where the browser lets us write without asking. */
async function grantedFolder(): Promise<BackupFolder | null> {
  const folder = await rememberedFolder();
  return folder && (await folder.queryPermission({ mode: 'readwrite' })) === 'granted' ? folder : null;
}

/** Whether a file stands in the folder with these very bytes; one with others, or half of them, does not stay. */
async function isWritten(folder: BackupFolder, name: string, bytes: Uint8Array<ArrayBuffer>): Promise<boolean> {
  try {
    const file = await folder.getFileHandle(name, { create: true });
    const stream = await file.createWritable();
    await stream.write(bytes);
    await stream.close();
    const written = new Uint8Array(await (await file.getFile()).arrayBuffer());
    if ((await sha256(written)) === (await sha256(bytes))) return true;
  } catch (cause) {
    console.error('packs: no backup in the folder', cause);
  }
  await remove(folder, name);
  return false;
}

/** Lets go of what is more than is kept, but never of the one just made, whatever the clock said when the others were. */
async function sweep(folder: BackupFolder, latest: string): Promise<void> {
  const names: string[] = [];
  for await (const name of folder.keys()) if (name !== latest) names.push(name);
  for (const name of surplusBackups(names)) await remove(folder, name);
}

/** One that cannot be removed stays: another program may hold it. */
async function remove(folder: BackupFolder, name: string): Promise<void> {
  await folder.removeEntry(name).catch((cause) => console.error('packs: a file of the folder stays', cause));
}
