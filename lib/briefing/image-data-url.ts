import type { StoredImage } from '../model/stored-image';

/** The picture as an address that carries its own bytes, so that the file needs nothing beside it. */
export function imageDataUrl(image: StoredImage): string {
  const chunks: string[] = [];
  // A spread of all bytes at once would overflow the stack for large pictures.
  for (let start = 0; start < image.bytes.length; start += 0x8000) {
    chunks.push(String.fromCharCode(...image.bytes.subarray(start, start + 0x8000)));
  }
  return `data:${image.mime};base64,${btoa(chunks.join(''))}`;
}
