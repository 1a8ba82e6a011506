import { nameAt } from './name-at';

/** Which side of a picture is up, 1 to 8, by its Exif part (Exif 2.3, 4.6.4, tag 0x0112); 1, as it lies, where it does not say. */
export function exifOrientation(part: Uint8Array): number {
  if (nameAt(part, 0, 6) !== 'Exif\0\0' || part.length < 14) return 1;
  const view = new DataView(part.buffer, part.byteOffset + 6, part.length - 6);
  const little = view.getUint16(0) === 0x4949;
  const directory = view.getUint32(4, little);
  if (directory + 2 > view.byteLength) return 1;
  const entries = view.getUint16(directory, little);
  for (let entry = 0; entry < entries; entry += 1) {
    const at = directory + 2 + entry * 12;
    if (at + 12 > view.byteLength) return 1;
    if (view.getUint16(at, little) !== 0x0112) continue;
    const said = view.getUint16(at + 8, little);
    return said >= 1 && said <= 8 ? said : 1;
  }
  return 1;
}
