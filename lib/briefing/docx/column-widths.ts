import { textWidth } from './text-width';

/** Lengths in twentieths of a point; the widths add up to `width` exactly. */
export interface ColumnWidths {
  widths: number[];
  /** Which of the sizes of text no word breaks in, or the smallest: 0 for the usual one, 2 for that. */
  smallness: number;
}

/** In points, as in the styles of tables. */
const sizes = [9, 8, 7];
/** Beside the text of a cell, with some room for what the widths of letters are off by. */
const padding = 240;
/** A column is given room for its longest cell up to this: the rest wraps. */
const longestLine = 4_200;
/** Where a row is as high as its longest sentence, that sentence gets most of the room. */
const longestSentence = 16_000;

/**
 * Widths of a table's columns by what stands in them: every word whole where that can be, long cells wrapping first.
 * @param told `sentences`: one column holds sentences that make the rows high
 */
export function columnWidths(
  rows: string[][],
  columns: number,
  width: number,
  { sentences = false }: { sentences?: boolean } = {},
): ColumnWidths {
  const longest = sentences ? longestSentence : longestLine;
  const cellsOf = (column: number) => rows.map((row) => row[column] ?? '');
  for (const [smallness, points] of sizes.entries()) {
    const last = smallness === sizes.length - 1;
    const needed = Array.from({ length: columns }, (_, column) => longestWord(cellsOf(column), points) + padding);
    const total = sum(needed);
    if (total > width && !last) continue;
    if (total > width)
      return {
        smallness,
        widths: exactly(levelled(needed, width), width),
      };
    const wanted = needed.map((least, column) =>
      Math.max(least, Math.min(longest, longestCell(cellsOf(column), points) + padding)),
    );
    return { smallness, widths: exactly(shared(needed, wanted, width), width) };
  }
  return { smallness: 0, widths: [] };
}

/** Between what each needs and what it wants, all in the same measure; what is left over goes to all by their size. */
function shared(needed: number[], wanted: number[], width: number): number[] {
  const all = sum(wanted);
  if (all <= width) return wanted.map((each) => (each / all) * width);
  const rest = width - sum(needed);
  const wish = all - sum(needed);
  return needed.map((least, column) => least + (((wanted[column] ?? least) - least) / wish) * rest);
}

/** Where not all can have what they need: those that need little have it, and the others the same. */
function levelled(needed: number[], width: number): number[] {
  let level = width / needed.length;
  for (let before = 0; level > before; ) {
    before = level;
    const small = needed.filter((each) => each <= before);
    if (small.length < needed.length) level = (width - sum(small)) / (needed.length - small.length);
  }
  return needed.map((each) => Math.min(each, level));
}

/** Whole numbers that add up to the width. */
function exactly(widths: number[], width: number): number[] {
  const whole = widths.map(Math.floor);
  const rest = width - sum(whole);
  return whole.map((each, index) => each + (index < rest ? 1 : 0));
}

function longestWord(cells: string[], points: number): number {
  return Math.max(
    0,
    ...cells.map((cell) => Math.max(0, ...cell.split(/[\s\u200B/-]+/u).map((word) => textWidth(word, points)))),
  );
}

function longestCell(cells: string[], points: number): number {
  return Math.max(0, ...cells.map((cell) => textWidth(cell, points)));
}

const sum = (numbers: number[]) => numbers.reduce((total, each) => total + each, 0);
