import { downloadBytes } from '../../../components/download-bytes';
import { isMark } from '../../../lib/ledger/is-mark';
import { closedLibrary } from '../../../lib/packs/closed-library';
import { surplusBackups } from '../../../lib/packs/surplus-backups';
import { readLibrary } from '../../../lib/services/packs/read-library';
import { sha256 } from '../../../lib/services/sha256';
import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';
import { packWords } from '../../../lib/words/pack-words';
import { type BackupFolder, namesIn, rememberedFolder } from './backup-folder';
import { noteBackup } from './backup-record';
import { faultText } from './fault-text';
import { readPackInWorker, writePackInWorker } from './pack-in-worker';

const say = packWords.backup;

/** `inFolder`: it was read where it stands. Else it went to the downloads, where no page may look. `why`: what went wrong and what to do, in words. */
export type BackedUp = { ok: true; name: string; inFolder: boolean } | { ok: false; why: string };

/**
 * Makes a backup of everything, into the folder that was chosen if the browser lets us, else as a download, and reads it again: only one that is whole
 * counts. Of this library's backups in the folder some stay (`surplusBackups`), and all while records are missing here or no clip is: they may be all that
 * is left of them.
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
  const name = `rapporteur-backup-${at.slice(0, 19).replaceAll(':', '-')}${await libraryPart(db)}.zip`;
  const folder = await grantedFolder();
  if (folder && !(await isWritten(folder, name, made.bytes))) return { ok: false, why: say.unwritten(folder.name) };
  const read = await readPackInWorker(made.bytes, null);
  if (!read.ok) {
    if (folder) await remove(folder, name);
    return { ok: false, why: [say.unverified, 'fault' in read ? faultText(read.fault) : ''].join(' ').trim() };
  }
  if (!folder) downloadBytes(name, 'application/zip', made.bytes);
  noteBackup({ at, clips: library.clips.length, name, ...(folder ? {} : { isDownload: true }) });
  if (folder && !db.suspicion && library.clips.length > 0) await sweep(folder, name);
  return { ok: true, name, inFolder: folder !== null };
}

/** By what a library knows the backups that it wrote: of a browser, until the extension is removed from it, whatever takes its place meanwhile. */
async function libraryPart(db: RapporteurDatabase): Promise<string> {
  const mark: unknown = await db.marks.get('mark');
  return isMark(mark) ? `-${mark.storeId.slice(0, 8)}` : '';
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

async function sweep(folder: BackupFolder, latest: string): Promise<void> {
  for (const name of surplusBackups(await namesIn(folder), latest)) await remove(folder, name);
}

/** One that cannot be removed stays: another program may hold it. */
async function remove(folder: BackupFolder, name: string): Promise<void> {
  await folder.removeEntry(name).catch((cause) => console.error('packs: a file of the folder stays', cause));
}
