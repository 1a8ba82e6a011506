import { z } from 'zod';
import { removeDatabase } from '../../../lib/store/remove-database';

/** What the browser adds to a folder that the person picked; the types of the platform do not know it yet. */
export type BackupFolder = FileSystemDirectoryHandle & {
  queryPermission: (asked: { mode: 'readwrite' }) => Promise<PermissionState>;
  requestPermission: (asked: { mode: 'readwrite' }) => Promise<PermissionState>;
};

const folderSchema = z.custom<BackupFolder>(
  (handle) => handle instanceof FileSystemDirectoryHandle && 'queryPermission' in handle,
);
const database = 'rapporteur-backup-folder';
const store = 'handles';
/** Milliseconds that another desk, which looks the folder up at this moment, gets to be done with it. */
const patience = 5000;
const asked = { mode: 'readwrite' as const, id: 'rapporteur-backups', startIn: 'documents' };

/** Whether the browser lets a page write into a folder at all; Firefox does not. */
export function canPickFolder(): boolean {
  return 'showDirectoryPicker' in window;
}

/** Lets the person choose a folder and remembers it; null where she chose none. */
export async function pickFolder(): Promise<BackupFolder | null> {
  const picker: unknown = Reflect.get(window, 'showDirectoryPicker');
  if (typeof picker !== 'function') return null;
  try {
    const folder = folderSchema.parse(await picker.call(window, asked));
    await withStore('readwrite', (handles) => handles.put(folder, 'folder'));
    return folder;
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') return null;
    throw cause;
  }
}

/** The folder that was chosen; null where none was. It stands apart from the library, which may be lost or replaced. */
export async function rememberedFolder(): Promise<BackupFolder | null> {
  // To look for it makes no database: only a folder that was chosen has one.
  if (!canPickFolder() || !(await indexedDB.databases()).some(({ name }) => name === database)) return null;
  return folderSchema.safeParse(await withStore('readonly', (handles) => handles.get('folder'))).data ?? null;
}

/** The names of all that stands in a folder. Rejects where the browser does not let us look. */
export async function namesIn(folder: BackupFolder): Promise<string[]> {
  const names: string[] = [];
  for await (const name of folder.keys()) names.push(name);
  return names;
}

/** Lets go of the folder; what was written into it stays there. */
export function forgetFolder(): Promise<void> {
  return removeDatabase(database, patience);
}

function withStore(mode: IDBTransactionMode, work: (handles: IDBObjectStore) => IDBRequest): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(database, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(store);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction(store, mode);
      const request = work(transaction.objectStore(store));
      transaction.oncomplete = () => {
        opening.result.close();
        resolve(request.result);
      };
      transaction.onabort = () => reject(transaction.error);
    };
  });
}
