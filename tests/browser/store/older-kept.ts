import { journalLine } from '../../../lib/keeping/journal-line';
import { newOlderStore } from '../../../lib/keeping/older-store';

/** The lines of a library of one version that holds nothing but its end. */
export async function olderText(version: number): Promise<string> {
  const end = { sequence: 1, storeId: 'older', version, counts: {}, kind: 'end', parts: 0 };
  return journalLine(JSON.stringify(end));
}

/** Keeps a library as it was before an upgrade. @param text its lines; without an end it was not finished */
export async function keptOlder(version: number, text: string): Promise<void> {
  const file = await newOlderStore(version);
  await file.write(text);
  await file.close();
}

/** The files in which libraries from before an upgrade stand, whole or not. */
export async function olderFiles(): Promise<string[]> {
  const root = await navigator.storage.getDirectory();
  const place = await root.getDirectoryHandle('before-upgrade').catch(() => null);
  const names: string[] = [];
  for await (const name of place?.keys() ?? []) names.push(name);
  return names.sort();
}
