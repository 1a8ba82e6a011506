import { emptyLibrary, type Library, type LibraryTable, libraryTables } from '../model/library';
import { mayDiffer } from '../model/may-differ';
import { closedLibrary } from './closed-library';
import { firstDangling } from './dangling';
import { isEncrypted } from './is-encrypted';
import { isTooDeep } from './is-too-deep';
import type { PackContent } from './pack-content';
import { type PackFault, PackRefused } from './pack-fault';
import { packLimits } from './pack-limits';
import {
  manifestPath,
  type PackManifest,
  packFormatVersion,
  packHeadSchema,
  packManifestSchema,
} from './pack-manifest';
import { partAt } from './pack-path';
import { type Archive, readArchive } from './read-archive';
import { readRecords } from './read-records';
import type { PackTools } from './write-pack';

export interface ReadingTools extends PackTools {
  /** The version of the records that this build reads. */
  schemaVersion: number;
  /** A record of an older version as this one has it. */
  upgrade(from: number, table: LibraryTable, record: unknown): unknown;
}

/**
 * Reads a pack, which may come from a stranger: everything in it has been counted, summed, parsed and checked before anything comes back.
 * @returns what it holds; or the first fault and where it is
 */
export async function readPack(
  bytes: Uint8Array,
  tools: ReadingTools,
): Promise<({ ok: true } & PackContent) | { ok: false; fault: PackFault }> {
  try {
    return { ok: true, ...(await contentOf(bytes, tools)) };
  } catch (cause) {
    if (cause instanceof PackRefused) return { ok: false, fault: cause.fault };
    throw cause;
  }
}

async function contentOf(bytes: Uint8Array, tools: ReadingTools): Promise<PackContent> {
  if (isEncrypted(bytes)) throw new PackRefused({ kind: 'encrypted' });
  const archive = readArchive(bytes);
  const manifest = manifestOf(archive, tools.schemaVersion);
  const listed = new Map(manifest.files.map((file) => [file.path, file]));
  if (listed.size !== manifest.files.length) throw new PackRefused({ kind: 'twice', file: manifestPath });
  for (const path of archive.paths) {
    if (path !== manifestPath && !listed.has(path)) throw new PackRefused({ kind: 'unlisted', file: path });
  }
  const evidence = await evidenceOf(archive, manifest, tools);
  const library = await libraryOf(archive, manifest, evidence, tools);
  for (const table of libraryTables) {
    if ((manifest.counts[table] ?? 0) !== library[table].length) {
      throw new PackRefused({ kind: 'damaged', file: manifestPath, table });
    }
  }
  const dangling = firstDangling(library);
  if (dangling) throw new PackRefused(dangling);
  const { packId, madeAt, madeOf, readers } = manifest;
  // It is passed over and not refused: a backup of a store that took one in from elsewhere is read.
  const conflicts = library.conflicts.filter(mayDiffer);
  return { head: { packId, madeAt, madeOf, readers }, library: closedLibrary({ ...library, conflicts }) };
}

function manifestOf(archive: Archive, schemaVersion: number): PackManifest {
  const file = manifestPath;
  if (!archive.paths.has(file)) throw new PackRefused({ kind: 'not-a-pack' });
  const json = archive.read(file, packLimits.manifest);
  if (isTooDeep(json, packLimits.depth)) throw new PackRefused({ kind: 'too-deep', file });
  let told: unknown;
  try {
    told = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(json));
  } catch {
    throw new PackRefused({ kind: 'not-json', file });
  }
  const head = packHeadSchema.safeParse(told);
  if (!head.success) throw new PackRefused({ kind: 'not-a-pack' });
  const isNewer = head.data.formatVersion > packFormatVersion || head.data.schemaVersion > schemaVersion;
  if (isNewer) throw new PackRefused({ kind: 'newer' });
  const manifest = packManifestSchema.safeParse(told);
  if (manifest.success) return manifest.data;
  throw new PackRefused({ kind: 'no-record', file, field: manifest.error.issues[0]?.path.join('.') ?? '' });
}

/** The pictures and snapshots, checked by their sums: together no more than a file may be, as they are packed as they are. */
async function evidenceOf(archive: Archive, { files }: PackManifest, { sha256, pause }: PackTools) {
  const found = new Map<string, Uint8Array<ArrayBuffer>>();
  const told = files.reduce((sum, { path, bytes }) => sum + (partAt(path) ? 0 : bytes), 0);
  // Enough to stop a bomb of many: the first that comes to more than it is listed with is refused.
  if (told > packLimits.file) throw new PackRefused({ kind: 'too-large', file: manifestPath });
  for (const listed of files) {
    if (partAt(listed.path)) continue;
    if (!/^(images|snapshots)\/[0-9a-f-]{36}\.[a-z.]{2,8}$/i.test(listed.path)) {
      throw new PackRefused({ kind: 'unlisted', file: listed.path });
    }
    const bytes = archive.read(listed.path, packLimits.evidence);
    await checkSum(listed, bytes, sha256);
    found.set(listed.path, bytes);
    await pause();
  }
  return found;
}

async function libraryOf(
  archive: Archive,
  manifest: PackManifest,
  evidence: Map<string, Uint8Array<ArrayBuffer>>,
  { upgrade, sha256, pause }: ReadingTools,
): Promise<Library> {
  const library = emptyLibrary();
  const waiting = new Map(evidence);
  let size = 0;
  for (const listed of inOrder(manifest.files)) {
    const { path: file, table, part } = listed;
    const json = archive.read(file, Math.min(packLimits.part, packLimits.records - size));
    size += json.length;
    await checkSum(listed, json, sha256);
    const before = library[table].length;
    if ((part === 0) !== (before === 0)) throw new PackRefused({ kind: 'unlisted', file });
    const records = readRecords({ table, file, before }, json, {
      upgrade: (of, record) => upgrade(manifest.schemaVersion, of, record),
      evidence: (path) => {
        const bytes = waiting.get(path);
        if (!bytes) throw new PackRefused({ kind: 'missing', file: path });
        waiting.delete(path);
        return bytes;
      },
    });
    // The table names its own type, which the compiler does not follow through a variable.
    Object.assign(library, { [table]: [...library[table], ...records] });
    await pause();
  }
  const [left] = waiting.keys();
  if (left !== undefined) throw new PackRefused({ kind: 'unlisted', file: left });
  return library;
}

function inOrder(files: PackManifest['files']) {
  return files
    .flatMap((file) => {
      const found = partAt(file.path);
      return found ? [{ ...file, ...found }] : [];
    })
    .toSorted((a, b) => libraryTables.indexOf(a.table) - libraryTables.indexOf(b.table) || a.part - b.part);
}

async function checkSum(
  listed: PackManifest['files'][number],
  bytes: Uint8Array<ArrayBuffer>,
  sha256: PackTools['sha256'],
): Promise<void> {
  const agrees = bytes.length === listed.bytes && (await sha256(bytes)) === listed.sha256;
  if (!agrees) throw new PackRefused({ kind: 'sum', file: listed.path });
}
