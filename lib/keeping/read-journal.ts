import { causesOf } from '../store/failure-reason';
import { journalFolderNames } from './journal-folders';

/**
 * The text of every file of the journal and its twin; also of those that another page is writing. What cannot be read is passed over where its twin
 * can be, for that has the same; rejects where neither can, for a journal without a file would be taken for one with a gap.
 */
export async function readJournal(): Promise<string[]> {
  const root = await navigator.storage.getDirectory();
  const texts: string[] = [];
  const read = new Set<string>();
  const failures: { name: string | null; cause: unknown }[] = [];
  for (const folderName of journalFolderNames) {
    try {
      const folder = await folderIn(root, folderName);
      if (!folder) continue;
      for await (const [name, handle] of folder) {
        if (!(handle instanceof FileSystemFileHandle)) continue;
        try {
          texts.push(await (await handle.getFile()).text());
          read.add(name);
        } catch (cause) {
          fail(name, cause);
        }
      }
    } catch (cause) {
      fail(null, cause);
    }
  }
  // A folder that cannot be read may have had any file; its twin is taken for the whole where it has something.
  const lost = failures.find(({ name }) => (name === null ? texts.every((text) => text === '') : !read.has(name)));
  if (lost) throw lost.cause;
  return texts;

  function fail(name: string | null, cause: unknown): void {
    console.error('Rapporteur: a part of the second copy cannot be read.', causesOf(cause));
    failures.push({ name, cause });
  }
}

/** @returns null where there is none: reading makes nothing */
function folderIn(root: FileSystemDirectoryHandle, name: string): Promise<FileSystemDirectoryHandle | null> {
  return root.getDirectoryHandle(name).catch((cause) => {
    if (cause instanceof DOMException && cause.name === 'NotFoundError') return null;
    throw cause;
  });
}
