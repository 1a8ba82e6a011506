import { Deflate } from 'fflate';
import type { Instant } from '../model/instant';
import { crc32 } from './crc32';
import { paced } from './paced';

export interface ArchiveFile {
  /** Relative, with `/`, as `lib/sanitize/file-name` makes its parts. */
  path: string;
  bytes: Uint8Array;
  /** Whether it is compressed already, as pictures are. */
  packed: boolean;
}

interface Pacing {
  /** The time of every file, read in UTC, so that the same files make the same archive everywhere. */
  at: Instant;
  /** Gives way to whatever waits, such as a frame to be drawn. */
  pause(): Promise<void>;
}

/** What is worked through at a time. */
const step = 262_144;
/** What each file costs besides its bytes. */
const perFile = 16_384;
/** A file larger than `freely` that shrinks to less than this part of itself stays as it is: readers that mind bombs refuse what comes to more. */
const densest = 100;
const freely = 1_048_576;
const utf8Names = 0x0800;
const inflateVersion = 20;

/**
 * Files as one ZIP archive (PKWARE APPNOTE 6.3), in the order given. It is written here rather than with fflate's own `Zip`: that
 * puts sizes behind the data, which readers that do not seek refuse for stored files, and takes its times in the zone of the
 * computer; its asynchronous form makes workers from blobs, which our content security policy does not allow.
 * Refuses (throws) archives over 4 GB or with more than 65,535 files.
 */
export async function zipArchive(files: ArchiveFile[], { at, pause }: Pacing): Promise<Uint8Array<ArrayBuffer>> {
  if (files.length > 0xffff) throw new RangeError(`${files.length} files are too many for one archive`);
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  const moment = dosTime(at);
  const worked = paced(pause);
  let offset = 0;
  for (const { path, bytes, packed } of files) {
    const { data, sum } = await pack(bytes, packed, worked);
    const name = new TextEncoder().encode(path);
    const stored = data === bytes;
    const common = numbers(
      [inflateVersion, 2],
      [utf8Names, 2],
      [stored ? 0 : 8, 2],
      [moment, 4],
      [sum, 4],
      [data.length, 4],
      [bytes.length, 4],
      [name.length, 2],
      [0, 2],
    );
    parts.push(numbers([0x04034b50, 4]), common, name, data);
    directory.push(
      numbers([0x02014b50, 4], [inflateVersion, 2]),
      common,
      numbers([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]),
      name,
    );
    offset += 4 + common.length + name.length + data.length;
    if (offset > 0xffff_0000) throw new RangeError('over 4 GB are too much for one archive');
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const count = files.length;
  const end = numbers([0x06054b50, 4], [0, 2], [0, 2], [count, 2], [count, 2], [size, 4], [offset, 4], [0, 2]);
  return joined([...parts, ...directory, end]);
}

/** The bytes as they go into the archive: compressed where that makes them smaller, else the very same. */
async function pack(bytes: Uint8Array, packed: boolean, worked: (work: number) => Promise<void>) {
  const chunks: Uint8Array[] = [];
  const deflate = new Deflate({ level: 6 }, (chunk) => chunks.push(chunk));
  let sum = 0;
  for (let start = 0; start === 0 || start < bytes.length; start += step) {
    const piece = bytes.subarray(start, start + step);
    sum = crc32(piece, sum);
    if (!packed) deflate.push(piece, start + step >= bytes.length);
    await worked(piece.length);
  }
  await worked(perFile);
  const size = chunks.reduce((total, chunk) => total + chunk.length, 0);
  const tooDense = bytes.length > freely && bytes.length > size * densest;
  return { sum, data: packed || tooDense || size >= bytes.length ? bytes : joined(chunks) };
}

/** Little-endian numbers of so many bytes each. */
function numbers(...values: [value: number, bytes: 2 | 4][]): Uint8Array {
  return Uint8Array.from(
    values.flatMap(([value, bytes]) => Array.from({ length: bytes }, (_, index) => value >>> (8 * index))),
  );
}

/** Date and time as MS-DOS has them (APPNOTE 4.4.6): from 1980, to two seconds, without a zone. */
function dosTime(at: Instant): number {
  const moment = new Date(at);
  const year = Math.min(Math.max(moment.getUTCFullYear(), 1980), 2107);
  const date = ((year - 1980) << 9) | ((moment.getUTCMonth() + 1) << 5) | moment.getUTCDate();
  const time = (moment.getUTCHours() << 11) | (moment.getUTCMinutes() << 5) | (moment.getUTCSeconds() >> 1);
  return ((date << 16) | time) >>> 0;
}

function joined(parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
