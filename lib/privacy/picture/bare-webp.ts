import { joinedBytes } from '../../model/joined-bytes';
import { nameAt } from './name-at';

/** Parts that say how to draw (RFC 9649, 2.7); the others are Exif, XMP, or unknown. */
const drawing = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);
/** In the flags of VP8X: that there are Exif and XMP. */
const alsoHas = 0b1100;

/** A WebP without what stands in it beside the picture. @returns null for what is no whole WebP */
export function bareWebp(bytes: Uint8Array): Uint8Array<ArrayBuffer> | null {
  if (nameAt(bytes, 0, 4) !== 'RIFF' || nameAt(bytes, 8, 4) !== 'WEBP') return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const last = Math.min(bytes.length, 8 + view.getUint32(4, true));
  const kept: Uint8Array[] = [];
  for (let at = 12; at + 8 <= last; ) {
    const length = view.getUint32(at + 4, true);
    const end = at + 8 + length + (length % 2);
    if (at + 8 + length > last) return null;
    const name = nameAt(bytes, at, 4);
    if (drawing.has(name)) {
      const part = bytes.slice(at, end);
      if (name === 'VP8X') part[8] = (part[8] ?? 0) & ~alsoHas;
      kept.push(part);
    }
    at = end;
  }
  const whole = joinedBytes([bytes.subarray(0, 12), ...kept]);
  new DataView(whole.buffer).setUint32(4, whole.length - 8, true);
  return kept.length > 0 ? whole : null;
}
