import type { HeldScreen } from '../../lib/model/held-screen';
import { bytesOfBase64 } from '../../lib/services/bytes-of-base64';

/** What a tab showed, ready to be seen and cut. */
export interface Photograph {
  bitmap: ImageBitmap;
  /** An address for `<img>`. */
  url: string;
}

/** Decodes it as it is, pixel by pixel; by hand, because our policy forbids fetching even a `data:` address. */
export async function photographOf({ png }: Pick<HeldScreen, 'png'>): Promise<Photograph> {
  const bytes = bytesOfBase64(png.slice(png.indexOf(',') + 1));
  const blob = new Blob([new Uint8Array(bytes)], { type: 'image/png' });
  const bitmap = await createImageBitmap(blob, { colorSpaceConversion: 'none' });
  return { bitmap, url: URL.createObjectURL(blob) };
}
