import { expect, it } from 'vitest';
import { croppedPixels } from '../../../entrypoints/background/cropped-pixels';

/** A screen of 40 × 20 device pixels, red on the left half and blue on the right. */
function screen(): string {
  const canvas = document.createElement('canvas');
  canvas.width = 40;
  canvas.height = 20;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.fillStyle = '#f00';
  context.fillRect(0, 0, 20, 20);
  context.fillStyle = '#00f';
  context.fillRect(20, 0, 20, 20);
  return canvas.toDataURL('image/png');
}

async function firstPixel(base64: string) {
  const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(bitmap, 0, 0);
  return [...context.getImageData(0, 0, 1, 1).data];
}

it('cuts at device resolution and tells the size in CSS pixels', async () => {
  const cut = await croppedPixels(screen(), { x: 10, y: 0, width: 10, height: 10, devicePixelRatio: 2 });
  expect([cut.width, cut.height]).toEqual([10, 10]);
  expect(await firstPixel(cut.base64)).toEqual([0, 0, 255, 255]);
});

it('keeps what is on the screen of a picture that reaches beyond it', async () => {
  const cut = await croppedPixels(screen(), { x: 15, y: 5, width: 100, height: 100, devicePixelRatio: 2 });
  expect([cut.width, cut.height]).toEqual([5, 5]);
});

it('fails on a picture that is off the screen', async () => {
  const off = croppedPixels(screen(), { x: 500, y: 0, width: 10, height: 10, devicePixelRatio: 1 });
  await expect(off).rejects.toThrow(RangeError);
});
