/** A text without what viewers and readers of PDF files disagree on, and where each character of it stood. */
export interface Squashed {
  text: string;
  /** For each character of `text`, its index in the text that it was made from. */
  at: number[];
}

const plain = /[A-Za-z0-9]/;
const letter = /\p{L}/u;
/** Hyphens in words, and the mark of PDFium for one at the end of a line. Minus and dashes are none. */
const hyphens = new Set(['-', '\u2010', '\u2011', '\u0002']);
const dropped = /[\s\p{Default_Ignorable_Code_Point}\uFFFE]/u;
const straight = new Map([
  ['’', "'"],
  ['‘', "'"],
  ['“', '"'],
  ['”', '"'],
]);
/** Pairs of letters that fonts draw as one, and what stands in the place of letters that a font has lost. */
const joined = /ff[il]?|f[ilt]|t[it]|[\uFFFD\p{Co}\p{Cc}]/gu;

/**
 * White space, soft hyphens and hyphens between letters go, ligatures become their letters, quotation marks straight ones. Digits, and the
 * signs between them, stay as they are.
 */
export function squash(text: string): Squashed {
  let squashed = '';
  const at: number[] = [];
  let index = 0;
  for (const character of text) {
    const here = index;
    index += character.length;
    if (plain.test(character)) {
      squashed += character;
      at.push(here);
      continue;
    }
    if (dropped.test(character)) continue;
    if (hyphens.has(character) && letter.test(squashed.at(-1) ?? '') && letter.test(nextOf(text, index))) continue;
    for (const unit of straight.get(character) ?? character.normalize('NFKC')) {
      if (dropped.test(unit)) continue;
      squashed += unit;
      for (let count = 0; count < unit.length; count += 1) at.push(here);
    }
  }
  return { text: squashed, at };
}

/** The same without any letters that a font may lose, so that "national" and "naonal" are one. */
export function withoutLigatures({ text, at }: Squashed): Squashed {
  let kept = '';
  const places: number[] = [];
  let from = 0;
  const keep = (end: number) => {
    kept += text.slice(from, end);
    for (let index = from; index < end; index += 1) places.push(at[index] ?? 0);
  };
  for (const match of text.matchAll(joined)) {
    keep(match.index);
    from = match.index + match[0].length;
  }
  keep(text.length);
  return { text: kept, at: places };
}

function nextOf(text: string, from: number): string {
  for (let index = from; index < Math.min(text.length, from + 8); index += 1) {
    const character = text[index] ?? '';
    if (!dropped.test(character)) return character;
  }
  return '';
}
