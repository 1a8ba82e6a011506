import { onTestFinished, vi } from 'vitest';
import { pickFolder } from '../../../entrypoints/desk/packs/backup-folder';

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
