import { decodeLine } from '../journal/decode-line';

/** Where the library as it was before an upgrade is kept: a folder of its own, apart from the journal. */
const folder = 'before-upgrade';
/** Held by whoever writes a copy, and by whoever clears what is there. */
const lock = 'rapporteur-upgrade';
/** Days for which it is kept, as what is in the trash. */
const keptDays = 30;
/** Bytes at the end of a file in which its last line stands. */
const endLength = 4096;

export interface OlderStore {
  /** Lines as the journal has them. */
  file: File;
  /** When it was kept. */
  keptAt: Date;
}

/** Runs while nobody else writes or clears a copy. */
export function aloneWithOlderStore(work: () => Promise<void>): Promise<void> {
  return navigator.locks.request(lock, work);
}

/**
 * A file to write the library of an older version into; it is there only once it was closed. What was kept before an earlier upgrade stays
 * beside it until `forgetOldStore` finds the new one whole.
 */
export async function newOlderStore(version: number): Promise<FileSystemWritableFileStream> {
  const place = await openFolder(true);
  if (!place) throw new Error('no folder for the older library');
  const handle = await place.getFileHandle(`version-${version}.jsonl`, { create: true });
  return handle.createWritable();
}

/** The library as it was before the last upgrade; null where none is kept. One that was not written to its end is none. */
export async function findOlderStore(): Promise<OlderStore | null> {
  const place = await openFolder(false);
  const whole: File[] = [];
  for await (const handle of place?.values() ?? []) {
    // Chromium writes into a file with a longer name first, and leaves it behind where it is killed.
    if (handle.kind !== 'file' || !Number.isFinite(versionOf(handle))) continue;
    const file = await handle.getFile();
    if (await isWhole(file)) whole.push(file);
  }
  // By version and not by time: a library never goes back to an earlier version, a clock does.
  const [file] = whole.sort((a, b) => versionOf(b) - versionOf(a));
  return file ? { file, keptAt: new Date(file.lastModified) } : null;
}

/** Deletes it: the person wants so, or something was deleted for good that may be in it. */
export async function forgetOlderStore(): Promise<void> {
  await aloneWithOlderStore(removeFolder);
}

/**
 * Deletes it once it has had its time, and beside it what was kept before it or was never written to its end.
 * @param now null where the time is not sure
 */
export async function forgetOldStore(now: Date | null): Promise<void> {
  await aloneWithOlderStore(async () => {
    const older = await findOlderStore();
    const isOld = older && now && now.getTime() - older.keptAt.getTime() > keptDays * 86_400_000;
    if (!older || isOld) return removeFolder();
    const place = await openFolder(false);
    for await (const name of place?.keys() ?? []) if (name !== older.file.name) await place?.removeEntry(name);
  });
}

/** The folder of the kept library; null where there is none. */
async function openFolder(create: boolean): Promise<FileSystemDirectoryHandle | null> {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle(folder, { create }).catch(() => null);
}

async function removeFolder(): Promise<void> {
  const root = await navigator.storage.getDirectory();
  if (await openFolder(false)) await root.removeEntry(folder, { recursive: true });
}

/** `NaN` where a file is none of ours. */
function versionOf({ name }: { name: string }): number {
  return Number(/^version-(\d+)\.jsonl$/.exec(name)?.[1]);
}

/** Whether a file was written to its end: its last line says so. */
async function isWhole(file: File): Promise<boolean> {
  const [line = '', rest] = (await file.slice(-endLength).text()).split('\n').slice(-2);
  const entry = decodeLine(line);
  return rest === '' && typeof entry !== 'string' && entry.kind === 'end';
}
