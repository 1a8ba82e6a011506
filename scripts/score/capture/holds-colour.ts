import type { Page } from '@playwright/test';

/** The colour of the marks in `fragments-in-page.ts`. */
const marked = [255, 0, 255];

/** Whether a picture (PNG) has a pixel in the colour of the marks. `reader` is an empty page that does the decoding. */
export async function holdsColour(reader: Page, picture: Buffer): Promise<boolean> {
  return reader.evaluate(
    async ({ base64, colour }) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const drawing = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      drawing?.drawImage(bitmap, 0, 0);
      const data = drawing?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [];
      for (let at = 0; at < data.length; at += 4)
        if (colour.every((channel, index) => data[at + index] === channel)) return true;
      return false;
    },
    { base64: picture.toString('base64'), colour: marked },
  );
}
