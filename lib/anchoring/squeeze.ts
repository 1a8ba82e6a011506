const single = '‘’‚‛′`´';
const double = '“”„‟″«»';
const quoteMark = new RegExp(`[${single}${double}]`, 'g');

/** A text without what says nothing, and where each character of it stands in the text. */
export interface Squeezed {
  key: string;
  /** `places[i]` is where character `i` of the key stands; one more at the end for the end of the text. */
  places: Int32Array;
}

/**
 * Takes white space, soft hyphens and marks without width out of a text, and makes quotation marks plain. Letters, digits, signs and
 * all else stay as they are.
 */
export function squeeze(text: string): Squeezed {
  const places = new Int32Array(text.length + 1);
  const parts: string[] = [];
  let length = 0;
  for (const { 0: run, index } of text.matchAll(/[^\s\u00AD\u200B-\u200F\u2060\uFEFF]+/g)) {
    parts.push(run.replace(quoteMark, (mark) => (single.includes(mark) ? "'" : '"')));
    for (let at = 0; at < run.length; at += 1) places[length + at] = index + at;
    length += run.length;
  }
  places[length] = text.length;
  return { key: parts.join(''), places: places.subarray(0, length + 1) };
}
