/** Where the library as it was before an upgrade is kept: a folder of its own, apart from the journal. */
const folder = 'before-upgrade';
/** Days for which it is kept, as what is in the trash. */
const keptDays = 30;

export interface OlderStore {
  /** Lines as the journal has them. */
  file: File;
  /** When it was kept. */
  keptAt: Date;
}

/** The folder of the kept library; null where there is none. */
async function openFolder(create: boolean): Promise<FileSystemDirectoryHandle | null> {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle(folder, { create }).catch(() => null);
}

/** A file to write the library of an older version into; it is there only once it was closed. What was kept before an earlier upgrade goes then. */
export async function newOlderStore(version: number): Promise<FileSystemWritableFileStream> {
  const place = await openFolder(true);
  if (!place) throw new Error('no folder for the older library');
  for await (const name of place.keys()) await place.removeEntry(name);
  const handle = await place.getFileHandle(`version-${version}.jsonl`, { create: true });
  return handle.createWritable();
}

/** The library as it was before the last upgrade; null where none is kept. */
export async function findOlderStore(): Promise<OlderStore | null> {
  const place = await openFolder(false);
  if (!place) return null;
  for await (const handle of place.values()) {
    if (handle.kind !== 'file') continue;
    const file = await handle.getFile();
    // An empty one was begun and not finished.
    if (file.size > 0) return { file, keptAt: new Date(file.lastModified) };
  }
  return null;
}

/** Deletes it: the person wants so, or something was deleted for good that may be in it. */
export async function forgetOlderStore(): Promise<void> {
  const root = await navigator.storage.getDirectory();
  if (await openFolder(false)) await root.removeEntry(folder, { recursive: true });
}

/** Deletes it once it has had its time. */
export async function forgetOldStore(now = Date.now()): Promise<void> {
  const older = await findOlderStore();
  if (older && now - older.keptAt.getTime() > keptDays * 86_400_000) await forgetOlderStore();
}
