import { onTestFinished, vi } from 'vitest';
import { pickFolder } from '../../../entrypoints/desk/packs/backup-folder';
import { isMark } from '../../../lib/ledger/is-mark';
import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';

/** A folder that was picked, of the kind that the chooser hands out. */
export async function pickedFolder(): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  const name = `copies ${crypto.randomUUID()}`;
  const folder = await root.getDirectoryHandle(name, { create: true });
  Object.defineProperty(window, 'showDirectoryPicker', { value: async () => folder, configurable: true });
  await pickFolder();
  localStorage.clear();
  onTestFinished(async () => {
    vi.restoreAllMocks();
    Reflect.deleteProperty(window, 'showDirectoryPicker');
    indexedDB.deleteDatabase('rapporteur-backup-folder');
    await root.removeEntry(name, { recursive: true }).catch(() => {}); // the test may have
  });
  return folder;
}

/** The names of the files in a folder, sorted. */
export async function namesIn(folder: FileSystemDirectoryHandle): Promise<string[]> {
  const names: string[] = [];
  for await (const name of folder.keys()) names.push(name);
  return names.sort();
}

/** How the names end that a library gives its backups. */
export async function ownEnd(db: RapporteurDatabase): Promise<string> {
  const mark: unknown = await db.marks.get('mark');
  if (!isMark(mark)) throw new Error('nothing was written yet');
  return `-${mark.storeId.slice(0, 8)}.zip`;
}

/** Puts empty files of these names into a folder. */
export async function putFiles(folder: FileSystemDirectoryHandle, names: string[]): Promise<void> {
  for (const name of names) await folder.getFileHandle(name, { create: true });
}
