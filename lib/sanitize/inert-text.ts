import { plainText } from './plain-text';

const bidiControl = /[\u202A-\u202E\u2066-\u2069]/;
const nothingSeen = /^[ \u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]*$/;
const openers: Record<string, 'embedding' | 'isolate'> = {
  '\u202A': 'embedding',
  '\u202B': 'embedding',
  '\u202D': 'embedding',
  '\u202E': 'embedding',
  '\u2066': 'isolate',
  '\u2067': 'isolate',
  '\u2068': 'isolate',
};
const endOfEmbedding = '\u202C';
const endOfIsolate = '\u2069';

/**
 * Text on one line that cannot act on what stands around it: white space folded, control characters out, and each bidi
 * control ended within the text, as a box of HTML would end it. The words themselves stay.
 */
export function inertText(text: string): string {
  const line = plainText(text).replace(/[ \t\n\u2028\u2029]+/g, ' ');
  return nothingSeen.test(line) ? line.replace(/[^ ]/g, '') : closed(line);
}

/** The same for text whose lines and spaces count. */
export function inertLines(text: string): string {
  return plainText(text)
    .split(/[\n\u2028\u2029]/)
    .map(closed)
    .join('\n');
}

/**
 * An end without a beginning is dropped, a beginning without an end gets one (rules X5a to X7 of
 * https://unicode.org/reports/tr9/).
 */
function closed(line: string): string {
  if (!bidiControl.test(line)) return line;
  const open: ('embedding' | 'isolate')[] = [];
  const kept = [...line].filter((character) => {
    const opened = openers[character];
    if (opened !== undefined) open.push(opened);
    else if (character === endOfEmbedding) return open.at(-1) === 'embedding' && open.pop() !== undefined;
    else if (character === endOfIsolate) {
      const last = open.lastIndexOf('isolate');
      if (last === -1) return false;
      open.length = last;
    }
    return true;
  });
  const ends = open.reverse().map((kind) => (kind === 'isolate' ? endOfIsolate : endOfEmbedding));
  return [...kept, ...ends].join('');
}
