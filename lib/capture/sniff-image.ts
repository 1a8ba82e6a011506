import type { ImageMime } from '../model/stored-image';

const starts = (bytes: Uint8Array, at: number, ...codes: number[]) =>
  codes.every((code, index) => bytes[at + index] === code);
const ascii = (bytes: Uint8Array, at: number, length: number) =>
  String.fromCharCode(...bytes.subarray(at, at + length));

/** The kind of picture that bytes are by their first marks, whatever their server called them; null for any other. */
export function sniffImage(bytes: Uint8Array): ImageMime | null {
  if (starts(bytes, 0, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'image/png';
  if (starts(bytes, 0, 0xff, 0xd8, 0xff)) return 'image/jpeg';
  if (/^GIF8[79]a$/.test(ascii(bytes, 0, 6))) return 'image/gif';
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 4) === 'WEBP') return 'image/webp';
  if (ascii(bytes, 4, 4) === 'ftyp' && /^(avif|avis|mif1)$/.test(ascii(bytes, 8, 4))) return 'image/avif';
  return null;
}
