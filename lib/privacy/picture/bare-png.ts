import { joinedBytes } from '../../model/joined-bytes';
import { nameAt } from './name-at';

const head = '\x89PNG\r\n\x1a\n';
/** Parts that say how to draw (PNG 3, 11.3, and its frames of animation); the others are texts, times, Exif, or unknown. */
const drawing = new Set(
  'IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP sBIT pHYs bKGD cICP mDCV cLLI acTL fcTL fdAT'.split(' '),
);

/** A PNG without what stands in it beside the picture. @returns null for what is no whole PNG */
export function barePng(bytes: Uint8Array): Uint8Array<ArrayBuffer> | null {
  if (nameAt(bytes, 0, 8) !== head) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const kept = [bytes.subarray(0, 8)];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length) return null;
    const name = nameAt(bytes, at + 4, 4);
    if (drawing.has(name)) kept.push(bytes.subarray(at, end));
    if (name === 'IEND') return joinedBytes(kept);
    at = end;
  }
  return null;
}
