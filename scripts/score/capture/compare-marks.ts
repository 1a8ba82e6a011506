import type { Page } from '@playwright/test';

/** The colour of the marks in `fragments-in-page.ts`. */
const marked = [255, 0, 255];

/** How many pixels have the colour of the marks in the one picture, in the other, and in one of them only. */
export interface ComparedMarks {
  theirs: number;
  ours: number;
  apart: number;
}

/** Compares the marks on two pictures (PNG) of the same size, and nothing else of them. `reader` is an empty page that does the decoding. */
export async function compareMarks(reader: Page, theirs: Buffer, ours: Buffer): Promise<ComparedMarks> {
  return reader.evaluate(
    async ({ pictures, colour }) => {
      const marksOf = async (base64: string) => {
        const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const drawing = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
        drawing?.drawImage(bitmap, 0, 0);
        const data = drawing?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [];
        const marks = new Uint8Array(bitmap.width * bitmap.height);
        for (let at = 0; at < marks.length; at += 1)
          if (colour.every((channel, index) => data[4 * at + index] === channel)) marks[at] = 1;
        return marks;
      };
      const [one = new Uint8Array(), other = new Uint8Array()] = await Promise.all(pictures.map(marksOf));
      const compared = { theirs: 0, ours: 0, apart: 0 };
      for (const [at, mark] of one.entries()) {
        compared.theirs += mark;
        compared.ours += other[at] ?? 0;
        compared.apart += mark === other[at] ? 0 : 1;
      }
      return compared;
    },
    { pictures: [theirs.toString('base64'), ours.toString('base64')], colour: marked },
  );
}
