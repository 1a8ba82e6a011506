/** A text as the eye reads it, and the way from each of its code units back to the text itself. */
export interface PlainReading {
  text: string;
  /** Where in the original the unit at `index` begins. */
  start: (index: number) => number;
  /** Where in the original the unit before `index` ends. */
  end: (index: number) => number;
}

/** Forms of one sign, by what they are read as. All are single code units, as are their readings. */
const readAs: [string, RegExp][] = [
  [' ', /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g],
  ['-', /[\u2010-\u2015\u2212\uff0d]/g],
  ['@', /\uff20/g],
  ['+', /\uff0b/g],
  ['.', /[\uff0e\u066b]/g],
  [':', /\uff1a/g],
  ['(', /\uff08/g],
  [')', /\uff09/g],
];
const digits = /[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g;
/** What no eye sees, and what is written instead of "@" and "." to mislead programs: "jane [at] unhcr [dot] org". */
const hidden =
  /[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}]| ?[[({<] ?(?:(at|arobase|arroba|@|آت)|(dot|point|punto|نقطة)) ?[\])}>] ?/giu;

/**
 * A text with digits of all scripts as 0-9, all spaces and dashes as one, nothing invisible, and `[at]` as `@`.
 * Only for finding: `start` and `end` lead back to what stands in the text.
 */
export function plainReading(original: string): PlainReading {
  let text = original.replace(digits, (digit) => String(digit.charCodeAt(0) & 0xf));
  for (const [sign, forms] of readAs) text = text.replace(forms, sign);
  const matches = [...text.matchAll(hidden)];
  if (matches.length === 0) return { text, start: (index) => index, end: (index) => index };

  const starts = new Uint32Array(text.length + 1);
  const ends = new Uint32Array(text.length + 1);
  let read = '';
  let from = 0;
  const copy = (to: number) => {
    for (let at = from; at < to; at += 1) {
      const index = read.length + at - from;
      starts[index] = at;
      ends[index] = at + 1;
    }
    read += text.slice(from, to);
  };
  for (const { 0: match, 1: at, 2: dot, index } of matches) {
    copy(index);
    from = index + match.length;
    if (at === undefined && dot === undefined) continue;
    starts[read.length] = index;
    ends[read.length] = from;
    read += at === undefined ? '.' : '@';
  }
  copy(text.length);
  starts[read.length] = text.length;
  return {
    text: read,
    start: (index) => starts[index] ?? text.length,
    end: (index) => (index === 0 ? 0 : (ends[index - 1] ?? text.length)),
  };
}
