import { journalLine } from '../../../lib/keeping/journal-line';

/** The lines of a library of one version that holds nothing but its end. */
export async function olderText(version: number): Promise<string> {
  const end = { sequence: 1, storeId: 'older', version, counts: {}, kind: 'end', parts: 0 };
  return journalLine(JSON.stringify(end));
}

/** Where libraries from before stand. */
export async function olderPlace(): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle('before-upgrade', { create: true });
}

/** Keeps a library as builds before did: under a name that has no time. @param text its lines; without an end it was not finished */
export async function keptOlder(version: number, text: string): Promise<void> {
  const file = await (await olderPlace()).getFileHandle(`version-${version}.jsonl`, { create: true });
  const writing = await file.createWritable();
  await writing.write(text);
  await writing.close();
}

/** The files in which libraries from before an upgrade stand, whole or not. */
export async function olderFiles(): Promise<string[]> {
  const names: string[] = [];
  for await (const name of (await olderPlace()).keys()) names.push(name);
  return names.sort();
}
