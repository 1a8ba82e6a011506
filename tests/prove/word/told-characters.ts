/** Where a user's words stand in a Word file: `t`itle, `h`eading, `q`uote, `c`ell, `l`ink, `s`ource's title, `n`ote. */
export const fields = 'thqclsn';
/** Whether a field is one line that names something, of which what cannot be seen is left out; the others hold running words. */
export const isNamed = (field: string): boolean => /[thls]/.test(field);

const hexOf = (code: number): string => code.toString(16).toUpperCase().padStart(4, '0');

/** Each of some code points of the basic plane between a label that says which it is and an end: `qx0041Ay;`. */
export function toldIn(field: string, codes: readonly number[]): string {
  return codes.map((code) => `${field}x${hexOf(code)}${String.fromCharCode(code)}y;`).join(' ');
}

const told = /([thqclsn])x([0-9A-F]{4})([\s\S]*?)y;/g;

/** What came of each code point, by its label: `q0041`. The first of several places counts, and each must say the same. */
export function readTold(lines: readonly string[]): { became: Map<string, string>; unlike: string[] } {
  const became = new Map<string, string>();
  const unlike: string[] = [];
  for (const line of lines)
    for (const [, field = '', hex = '', character = ''] of line.matchAll(told)) {
      const before = became.get(field + hex);
      if (before === undefined) became.set(field + hex, character);
      else if (before !== character) unlike.push(`${field}${hex}: once ${visible(before)}, once ${visible(character)}`);
    }
  return { became, unlike };
}

/**
 * Whether a code point may come out as this. It must stay as it is, but for: control characters and the two that XML 1.0 forbids, which go;
 * half a surrogate pair, which becomes U+FFFD; what begins a line or a page anew, which becomes a space; bidi controls, which may go where they
 * end nothing; and, in a name, other white space, which is folded, and what cannot be seen (Default_Ignorable_Code_Point).
 */
export function mayBecome(field: string, code: number, became: string): boolean {
  const character = String.fromCharCode(code);
  if (/[\t\n\v\f\r\u0085\u2028\u2029]/.test(character)) return became === ' ';
  if (/[\p{Cc}\uFFFE\uFFFF]/u.test(character)) return became === '';
  if (/\p{Cs}/u.test(character)) return became === '\uFFFD';
  if (became === character) return true;
  if (/[\u202A-\u202E\u2066-\u2069]/.test(character)) return became === '';
  if (!isNamed(field)) return false;
  return /\p{Default_Ignorable_Code_Point}/u.test(character) ? became === '' : /\s/.test(character) && became === ' ';
}

/** What is wrong with how some code points came out in a field. */
export function wrongIn(became: ReadonlyMap<string, string>, field: string, codes: readonly number[]): string[] {
  return codes.flatMap((code) => {
    const label = field + hexOf(code);
    const is = became.get(label);
    if (is === undefined) return [`${label} is gone`];
    return mayBecome(field, code, is) ? [] : [`${label} became ${visible(is)}`];
  });
}

/** A text with its characters beyond ASCII by their numbers. */
export function visible(text: string): string {
  return JSON.stringify(text).replace(/[^ -~]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}
