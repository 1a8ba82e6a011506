import { joinedBytes } from '../../model/joined-bytes';
import { exifOrientation } from './exif-orientation';
import { nameAt } from './name-at';

const [soi, eoi, sos] = [0xd8, 0xd9, 0xda];
const isRestart = (marker: number) => marker >= 0xd0 && marker <= 0xd7;

/** What says how to draw: the form itself, the colours (`ICC_PROFILE`), and how Adobe's programs wrote them. */
function drawsWith(marker: number, bytes: Uint8Array, at: number): boolean {
  if (marker === 0xfe) return false; // a comment
  if (marker < 0xe0 || marker > 0xef) return true;
  const begins = (name: string) => nameAt(bytes, at, name.length) === name;
  return begins('JFIF\0') || begins('ICC_PROFILE\0') || (marker === 0xee && begins('Adobe'));
}

/** Where the next marker stands in or after the pixels of a scan: 0xFF that is neither stuffed nor a restart. */
function scanEnd(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && !isRestart(next)) return at;
  }
  return -1;
}

/** An Exif part that says nothing but which side is up: without it a telephone's picture would lie on its side. */
const upright = (orientation: number): Uint8Array =>
  Uint8Array.from([
    ...[0xff, 0xe1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0, 0x4d, 0x4d, 0, 42, 0, 0, 0, 8],
    ...[0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0],
  ]);

/**
 * A JPEG without what stands in it beside the picture (ITU-T T.81, B.1.1.3; Exif, XMP, IPTC, comments, thumbnails, further pictures behind its end).
 * @returns null for what is no whole JPEG
 */
export function bareJpeg(bytes: Uint8Array): Uint8Array<ArrayBuffer> | null {
  if (bytes[0] !== 0xff || bytes[1] !== soi) return null;
  const kept = [bytes.subarray(0, 2)];
  let at = 2;
  while (bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1; // padding
      continue;
    }
    if (marker === eoi) return joinedBytes([...kept, bytes.subarray(at, at + 2)]);
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    const end = marker === sos ? scanEnd(bytes, at + 2 + length) : at + 2 + length;
    if (length < 2 || end < 0) return null;
    if (drawsWith(marker, bytes, at + 4)) kept.push(bytes.subarray(at, end));
    else if (marker === 0xe1) {
      const orientation = exifOrientation(bytes.subarray(at + 4, end));
      if (orientation > 1) kept.push(upright(orientation));
    }
    at = end;
  }
  return null;
}
