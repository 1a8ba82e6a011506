import { inflateCapped } from '../documents/inflate-capped';
import { entryBytes, type ZipEntry, zipEntries } from '../documents/zip-entries';
import { crc32 } from '../exchange/crc32';
import { PackRefused } from './pack-fault';
import { packLimits } from './pack-limits';

/** The files of an archive, none of them inflated yet. */
export interface Archive {
  paths: ReadonlySet<string>;
  /**
   * What a file inflates to, as its check sum says.
   * Refuses (throws `PackRefused`) a file that is not there, is damaged, or comes to more than `most` bytes or to much more than as it is packed.
   */
  read(path: string, most: number): Uint8Array<ArrayBuffer>;
}

/**
 * Opens a ZIP archive without believing what it says of sizes: what comes out of a file is counted. Refuses (throws `PackRefused`) what is no
 * archive, names twice, files that share bytes, and files that are encrypted or compressed in other ways than `deflate`.
 */
export function readArchive(bytes: Uint8Array): Archive {
  if (bytes.length > packLimits.file) throw new PackRefused({ kind: 'too-large' });
  const entries = zipEntries(bytes, packLimits.entries);
  if (!entries) throw new PackRefused({ kind: 'not-a-pack' });
  const byPath = new Map<string, ZipEntry>();
  for (const entry of entries) {
    if (byPath.has(entry.name)) throw new PackRefused({ kind: 'twice', file: entry.name });
    byPath.set(entry.name, entry);
  }
  refuseOverlaps(bytes, entries);
  return {
    paths: new Set(byPath.keys()),
    read: (path, most) => {
      const entry = byPath.get(path);
      if (!entry) throw new PackRefused({ kind: 'missing', file: path });
      return inflated(bytes, entry, most);
    },
  };
}

function refuseOverlaps(bytes: Uint8Array, entries: ZipEntry[]): void {
  let end = 0;
  for (const entry of entries.toSorted((a, b) => a.offset - b.offset)) {
    const data = entryBytes(bytes, entry);
    if (!data) throw new PackRefused({ kind: 'damaged', file: entry.name });
    if (entry.offset < end) throw new PackRefused({ kind: 'overlap', file: entry.name });
    end = data.byteOffset - bytes.byteOffset + data.length;
  }
}

function inflated(bytes: Uint8Array, entry: ZipEntry, most: number): Uint8Array<ArrayBuffer> {
  const file = entry.name;
  const data = entryBytes(bytes, entry);
  if (!data || entry.encrypted || (entry.method !== 0 && entry.method !== 8)) {
    throw new PackRefused({ kind: 'damaged', file });
  }
  const cap = Math.min(most, Math.max(packLimits.freely, data.length * packLimits.ratio));
  const whole = entry.method === 0 ? (data.length > cap ? null : data) : inflate(data, cap, file);
  if (!whole) throw new PackRefused({ kind: 'too-large', file });
  if (crc32(whole) !== entry.sum) throw new PackRefused({ kind: 'sum', file });
  return new Uint8Array(whole);
}

function inflate(data: Uint8Array, cap: number, file: string): Uint8Array | null {
  try {
    return inflateCapped(data, cap);
  } catch {
    throw new PackRefused({ kind: 'damaged', file });
  }
}
