import { causesOf } from '../store/failure-reason';
import { journalFolderNames } from './journal-folders';

/**
 * The text of every file of the journal and its twin; also of those that another page is writing. What cannot be read is passed over, for
 * its twin has the same; rejects where something cannot and nothing else says anything.
 */
export async function readJournal(): Promise<string[]> {
  const root = await navigator.storage.getDirectory();
  const texts: string[] = [];
  const failures: unknown[] = [];
  for (const name of journalFolderNames) {
    try {
      const folder = await folderIn(root, name);
      if (folder) for await (const handle of folder.values()) await read(handle).catch(fail);
    } catch (cause) {
      fail(cause);
    }
  }
  if (failures.length > 0 && texts.every((text) => text === '')) throw failures[0];
  return texts;

  async function read(handle: FileSystemHandle): Promise<void> {
    if (handle instanceof FileSystemFileHandle) texts.push(await (await handle.getFile()).text());
  }
  function fail(cause: unknown): void {
    console.error('Rapporteur: a part of the second copy cannot be read.', causesOf(cause));
    failures.push(cause);
  }
}

/** @returns null where there is none: reading makes nothing */
function folderIn(root: FileSystemDirectoryHandle, name: string): Promise<FileSystemDirectoryHandle | null> {
  return root.getDirectoryHandle(name).catch((cause) => {
    if (cause instanceof DOMException && cause.name === 'NotFoundError') return null;
    throw cause;
  });
}
