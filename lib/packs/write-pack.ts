import { type ArchiveFile, zipArchive } from '../exchange/zip-archive';
import { libraryTables } from '../model/library';
import type { PackContent } from './pack-content';
import { PackRefused } from './pack-fault';
import { packLimits } from './pack-limits';
import { manifestPath, type PackManifest, packFormat, packFormatVersion } from './pack-manifest';
import { imagePath, recordsPath, snapshotPath } from './pack-path';
import { recordsText } from './records-text';

export interface PackTools {
  /** SHA-256, hexadecimal. */
  sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string>;
  /** Gives way to whatever waits. */
  pause(): Promise<void>;
}

/**
 * A pack as one file: the form stands in `docs/pack-format.md`. The same content gives the same bytes.
 * Refuses (throws `PackRefused`) what would be too large to be read again.
 * @param schemaVersion the version of the records
 */
export async function writePack(
  { head, library }: PackContent,
  schemaVersion: number,
  { sha256, pause }: PackTools,
): Promise<Uint8Array<ArrayBuffer>> {
  const entries: ArchiveFile[] = [];
  for (const table of libraryTables) {
    if (library[table].length > packLimits.count) throw new PackRefused({ kind: 'too-many', table });
    recordsText(library[table], packLimits.split).forEach((text, part) => {
      entries.push({ path: recordsPath(table, part), bytes: new TextEncoder().encode(text), packed: false });
    });
    await pause();
  }
  if (entries.reduce((sum, { bytes }) => sum + bytes.length, 0) > packLimits.records) {
    throw new PackRefused({ kind: 'too-large' });
  }
  for (const image of byId(library.images)) {
    entries.push({ path: imagePath(image), bytes: image.bytes, packed: true });
  }
  for (const snapshot of byId(library.snapshots)) {
    entries.push({ path: snapshotPath(snapshot), bytes: snapshot.gzip, packed: true });
  }
  const files: PackManifest['files'] = [];
  for (const { path, bytes } of entries) {
    files.push({ path, bytes: bytes.length, sha256: await sha256(new Uint8Array(bytes)) });
  }
  const manifest: PackManifest = {
    format: packFormat,
    formatVersion: packFormatVersion,
    schemaVersion,
    packId: head.packId,
    madeAt: head.madeAt,
    madeOf: head.madeOf,
    readers: head.readers,
    counts: Object.fromEntries(
      libraryTables.flatMap((table) => (library[table].length > 0 ? [[table, library[table].length]] : [])),
    ),
    files,
  };
  const told = new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`);
  const all = [{ path: manifestPath, bytes: told, packed: false }, ...entries];
  if (all.length > packLimits.entries) throw new PackRefused({ kind: 'too-many' });
  const archive = await zipArchive(all, { at: head.madeAt, pause });
  if (archive.length > packLimits.file) throw new PackRefused({ kind: 'too-large' });
  return archive;
}

function byId<T extends { id: string }>(records: T[]): T[] {
  return records.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
