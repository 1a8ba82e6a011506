import type { Id } from '../model/id';
import { idsIn } from './ids-in';

/** Where libraries as they were before an upgrade, or before a backup took their place, are kept: a folder of its own, apart from the journal. */
const folder = 'before-upgrade';
/** Days for which each is kept, as what is in the trash. */
const keptDays = 30;
/** Bytes of a file that are looked through at a time. */
const step = 4_000_000;
const idLength = 36;
/** Bytes in which the last line of a file stands. */
const lastLine = 2000;

export interface OlderStore {
  /** Lines as the journal has them. */
  file: File;
  /** When it was kept. */
  keptAt: Date;
  /** How many clips it holds. */
  clips: number;
}

/** Runs while nobody else writes or clears a copy. */
export function aloneWithOlderStore<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request('rapporteur-upgrade', work);
}

/**
 * A file to write a library into, beside those that were kept before; it is there only once it was closed.
 * @param version of the library
 * @param at when it is kept, of one that a backup takes the place of. None before an upgrade: that is tried again and again until it is done
 */
export async function newOlderStore(version: number, at = 0): Promise<FileSystemFileHandle> {
  const root = await navigator.storage.getDirectory();
  const place = await root.getDirectoryHandle(folder, { create: true });
  return place.getFileHandle(`version-${version}-${at}.jsonl`, { create: true });
}

/** The libraries that are kept, newest first. One that was not written to its end is none. */
export async function findOlderStores(): Promise<OlderStore[]> {
  const whole: OlderStore[] = [];
  for (const file of await filesThere()) {
    const end = await file.slice(-lastLine).text();
    // Chromium writes into a file with a longer name first, and leaves it behind where it is killed.
    if (!(versionOf(file) >= 0) || !isEnd(end)) continue;
    const clips = /"clips":(\d+)/.exec(end.slice(end.lastIndexOf('"counts":')))?.[1];
    whole.push({ file, keptAt: new Date(file.lastModified), clips: Number(clips ?? 0) });
  }
  // By version first: a library never goes back to an earlier version, a clock does.
  return whole.sort((a, b) => versionOf(b.file) - versionOf(a.file) || b.file.lastModified - a.file.lastModified);
}

/** Deletes one of them. */
export async function forgetOlderStore(name: string): Promise<void> {
  await aloneWithOlderStore(() => remove(async (file) => file.name === name));
}

/**
 * Deletes all of them, whole or not: the person wants so, or deleted something for good that may be in them.
 * @param ids of records that are gone for good: only those that speak of one of them. Null: in any case
 */
export async function forgetOlderStores(ids: Id[] | null = null): Promise<void> {
  await aloneWithOlderStore(() => remove(async (file) => ids === null || (await speaksOf(file, new Set(ids)))));
}

/**
 * Deletes each that has had its time, and what was never written to its end.
 * @param now null where the time is not sure
 */
export async function forgetOldStores(now: Date | null): Promise<void> {
  await aloneWithOlderStore(async () => {
    const stays = (await findOlderStores())
      .filter(({ keptAt }) => !now || now.getTime() - keptAt.getTime() <= keptDays * 86_400_000)
      .map(({ file }) => file.name);
    await remove(async ({ name }) => !stays.includes(name));
  });
}

async function filesThere(): Promise<File[]> {
  const root = await navigator.storage.getDirectory();
  const place = await root.getDirectoryHandle(folder).catch(() => null);
  const files: File[] = [];
  for await (const handle of place?.values() ?? []) if (handle.kind === 'file') files.push(await handle.getFile());
  return files;
}

async function remove(isToGo: (file: File) => Promise<boolean>): Promise<void> {
  const root = await navigator.storage.getDirectory();
  for (const file of await filesThere()) {
    if (await isToGo(file)) await (await root.getDirectoryHandle(folder)).removeEntry(file.name);
  }
}

/** `NaN` where a file is none of ours. Builds before named it by its version alone, so that a second took the place of the first. */
function versionOf({ name }: File): number {
  return Number(/^version-(\d+)(?:-\d+)?\.jsonl$/.exec(name)?.[1]);
}

/** Looks through the whole text: what a text of hers says of a clip stands behind the id of the clip, too. */
async function speaksOf(file: File, gone: Set<Id>): Promise<boolean> {
  for (let at = 0; at < file.size; at += step) {
    const text = await file.slice(at, at + step + idLength).text();
    if (idsIn(text).some((id) => gone.has(id))) return true;
  }
  return false;
}

/** Whether these are the last words of a file that was written to its end (`entryJson`). Whoever reads it holds each line against its hash. */
function isEnd(text: string): boolean {
  return /"kind":"end","parts":\d+\}\n$/.test(text);
}
