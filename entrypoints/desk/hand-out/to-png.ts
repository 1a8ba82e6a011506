import type { StoredImage } from '../../../lib/model/stored-image';

/** A picture in a form that every program shows; null where the browser cannot read it. Runs in a thread. */
export async function toPng(image: StoredImage): Promise<{ mime: string; bytes: Uint8Array } | null> {
  try {
    const bitmap = await createImageBitmap(new Blob([new Uint8Array(image.bytes)], { type: image.mime })); // the copy is what the types ask for
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
    bitmap.close();
    const png = await canvas.convertToBlob({ type: 'image/png' });
    return { mime: 'image/png', bytes: new Uint8Array(await png.arrayBuffer()) };
  } catch (cause) {
    console.error('hand-out: a picture could not be redrawn', cause);
    return null;
  }
}
