import { naughtyStrings } from './naughty-strings';
import { isNamed, toldIn } from './told-characters';
import { type Words, wordOrder } from './word-order';

/** What stands in one Word file. */
export interface WordDocument {
  name: string;
  order: ReturnType<typeof wordOrder>;
  /** Code points of the title, and of each other field. */
  titleCodes: number[];
  codes: number[];
  naughty: { id: string; text: string }[];
}

const basicPlane = 0x1_0000;
/** What fits into the heading of one item. */
const perSection = 64;
/** A title is cut at 1,000 characters, which is no fault of its file. */
const longestName = 800;

const parted = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, index) => all.slice(index * size, (index + 1) * size));

/** What a naughty string stands between in a field, so that it is found again. */
export const framed = (field: string, id: string, text: string): string => `${field}${id}( ${text} )${id}${field}`;
/** A note is read for lists line by line, which is no matter here. */
export const inField = (field: string, text: string): string =>
  isNamed(field) ? text.slice(0, longestName) : field === 'n' ? text.replace(/\s+/g, ' ') : text;

/**
 * Word files that together hold every code point of the basic plane in every field, and naughty strings in all but the title; the fewer
 * files, the more in each. Only of titles some code points are left out where fewer than 1,024 files are asked for.
 */
export function wordDocuments(count: number, seed: number): WordDocument[] {
  const blocks = parted(
    Array.from({ length: basicPlane }, (_, code) => code),
    Math.ceil(basicPlane / count),
  );
  const strings = naughtyStrings(count, seed).map((text, index) => ({ id: `k${index}`, text }));
  return Array.from({ length: count }, (_, index) => {
    const codes = blocks[index] ?? [];
    const naughty = strings.filter((_, each) => each % count === index);
    const sections: Words[] = [
      ...parted(codes, perSection).map(
        (some): Words =>
          (field) =>
            toldIn(field, some),
      ),
      ...naughty.map(
        ({ id, text }): Words =>
          (field) =>
            framed(field, id, inField(field, text)),
      ),
    ];
    const titleCodes = codes.slice(0, perSection);
    const name = `${String(index).padStart(4, '0')}.docx`;
    return { name, order: wordOrder(toldIn('t', titleCodes), sections), titleCodes, codes, naughty };
  });
}
