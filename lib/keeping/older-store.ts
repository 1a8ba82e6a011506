import type { Id } from '../model/id';
import { idsIn } from './ids-in';

/** Where the library as it was before an upgrade is kept: a folder of its own, apart from the journal. */
const folder = 'before-upgrade';
/** Days for which it is kept, as what is in the trash. */
const keptDays = 30;
/** Bytes of a file that are looked through at a time. */
const step = 4_000_000;
const idLength = 36;

export interface OlderStore {
  /** Lines as the journal has them. */
  file: File;
  /** When it was kept. */
  keptAt: Date;
}

/** Runs while nobody else writes or clears a copy. */
export function aloneWithOlderStore(work: () => Promise<void>): Promise<void> {
  return navigator.locks.request('rapporteur-upgrade', work);
}

/**
 * A file to write the library of an older version into; it is there only once it was closed. What was kept before an earlier upgrade stays
 * beside it until `forgetOldStore` finds the new one whole.
 */
export async function newOlderStore(version: number): Promise<FileSystemWritableFileStream> {
  const root = await navigator.storage.getDirectory();
  const place = await root.getDirectoryHandle(folder, { create: true });
  const handle = await place.getFileHandle(`version-${version}.jsonl`, { create: true });
  return handle.createWritable();
}

/** The library as it was before the last upgrade; null where none is kept. One that was not written to its end is none. */
export async function findOlderStore(): Promise<OlderStore | null> {
  const whole: File[] = [];
  // Chromium writes into a file with a longer name first, and leaves it behind where it is killed.
  for (const file of await filesThere()) if (versionOf(file) >= 0 && (await isWhole(file))) whole.push(file);
  // By version and not by time: a library never goes back to an earlier version, a clock does.
  const [file] = whole.sort((a, b) => versionOf(b) - versionOf(a));
  return file ? { file, keptAt: new Date(file.lastModified) } : null;
}

/**
 * Deletes it, whole or not: the person wants so, or deleted something for good that may be in it.
 * @param ids of records that are gone for good: only where it speaks of one of them. Null: in any case
 */
export async function forgetOlderStore(ids: Id[] | null = null): Promise<void> {
  await aloneWithOlderStore(() => remove(async (file) => ids === null || (await speaksOf(file, new Set(ids)))));
}

/**
 * Deletes it once it has had its time, and beside it what was kept before it or was never written to its end.
 * @param now null where the time is not sure
 */
export async function forgetOldStore(now: Date | null): Promise<void> {
  await aloneWithOlderStore(async () => {
    const older = await findOlderStore();
    const isOld = older && now && now.getTime() - older.keptAt.getTime() > keptDays * 86_400_000;
    await remove(async ({ name }) => isOld || name !== older?.file.name);
  });
}

async function filesThere(): Promise<File[]> {
  const root = await navigator.storage.getDirectory();
  const place = await root.getDirectoryHandle(folder).catch(() => null);
  const files: File[] = [];
  for await (const handle of place?.values() ?? []) if (handle.kind === 'file') files.push(await handle.getFile());
  return files;
}

async function remove(isToGo: (file: File) => Promise<boolean | null>): Promise<void> {
  const root = await navigator.storage.getDirectory();
  for (const file of await filesThere()) {
    if (await isToGo(file)) await (await root.getDirectoryHandle(folder)).removeEntry(file.name);
  }
}

/** `NaN` where a file is none of ours. */
function versionOf({ name }: File): number {
  return Number(/^version-(\d+)\.jsonl$/.exec(name)?.[1]);
}

/** Looks through the whole text: what a text of hers says of a clip stands behind the id of the clip, too. */
async function speaksOf(file: File, gone: Set<Id>): Promise<boolean> {
  for (let at = 0; at < file.size; at += step) {
    const text = await file.slice(at, at + step + idLength).text();
    if (idsIn(text).some((id) => gone.has(id))) return true;
  }
  return false;
}

/** Whether a file was written to its end: its last line says so (`entryJson`). Whoever reads it holds each line against its hash. */
async function isWhole(file: File): Promise<boolean> {
  return /"kind":"end","parts":\d+\}\n$/.test(await file.slice(-100).text());
}
