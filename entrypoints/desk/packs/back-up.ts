import { downloadBytes } from '../../../components/download-bytes';
import { surplusBackups } from '../../../lib/packs/backup-due';
import { closedLibrary } from '../../../lib/packs/closed-library';
import { readLibrary } from '../../../lib/services/packs/read-library';
import { sha256 } from '../../../lib/services/sha256';
import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';
import { type BackupFolder, rememberedFolder } from './backup-folder';
import { noteBackup } from './backup-record';
import { readPackInWorker, writePackInWorker } from './pack-in-worker';

/**
 * Makes a backup of everything, into the folder that was chosen if the browser lets us, else as a download, and reads it again: only one that is whole
 * counts. Of the backups in the folder the last ten stay.
 * @returns its name; `ok: false` where it is not whole
 */
export async function backUp(db: RapporteurDatabase): Promise<{ ok: true; name: string } | { ok: false }> {
  const library = closedLibrary(await readLibrary(db));
  const at = new Date().toISOString();
  const head = {
    ...{ packId: crypto.randomUUID(), madeAt: at, madeOf: { kind: 'everything' as const } }, // literal of the union
    readers: { sharing: null, sensitivity: null },
  };
  const made = await writePackInWorker({ head, library }, null);
  if (!made.ok) return { ok: false };
  const name = `rapporteur-backup-${at.slice(0, 19).replaceAll(':', '-')}.zip`;
  const folder = await grantedFolder();
  const written = folder ? await writeInto(folder, name, made.bytes) : made.bytes;
  const same = (await sha256(written)) === (await sha256(made.bytes));
  const read = same ? await readPackInWorker(written, null) : null;
  if (!read?.ok) return { ok: false };
  if (folder) await sweep(folder);
  else downloadBytes(name, 'application/zip', made.bytes);
  noteBackup({ at, clips: library.clips.length, name });
  return { ok: true, name };
}

/** The chosen folder, where the browser lets us write without asking. */
async function grantedFolder(): Promise<BackupFolder | null> {
  const folder = await rememberedFolder();
  return folder && (await folder.queryPermission({ mode: 'readwrite' })) === 'granted' ? folder : null;
}

/** @returns what stands in the file then */
async function writeInto(folder: BackupFolder, name: string, bytes: Uint8Array<ArrayBuffer>) {
  const file = await folder.getFileHandle(name, { create: true });
  const stream = await file.createWritable();
  await stream.write(bytes);
  await stream.close();
  return new Uint8Array(await (await file.getFile()).arrayBuffer());
}

async function sweep(folder: BackupFolder): Promise<void> {
  const names: string[] = [];
  for await (const name of folder.keys()) names.push(name);
  for (const name of surplusBackups(names)) await folder.removeEntry(name);
}
