import type { StoredImage } from '../../model/stored-image';

/** The picture as an address that carries its own bytes, so that the file needs nothing beside it. */
export function imageDataUrl(image: StoredImage): string {
  const known = made.get(image);
  if (known !== undefined) return known;
  const url = `data:${image.mime};base64,${base64(image.bytes)}`;
  made.set(image, url);
  return url;
}

/** The live preview asks for the same picture after every change. */
const made = new WeakMap<StoredImage, string>();

function base64(bytes: Uint8Array): string {
  const chunks: string[] = [];
  // A spread of all bytes at once would overflow the stack for large pictures.
  for (let start = 0; start < bytes.length; start += 0x8000) {
    chunks.push(String.fromCharCode(...bytes.subarray(start, start + 0x8000)));
  }
  return btoa(chunks.join(''));
}
