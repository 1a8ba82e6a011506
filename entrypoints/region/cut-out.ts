import type { Rectangle } from './rectangle';

/** The pixels of a part as a PNG, one for one. */
export async function cutOut(whole: ImageBitmap, { x, y, width, height }: Rectangle): Promise<Uint8Array> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(whole, x, y, width, height, 0, 0, width, height);
  return new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
}
