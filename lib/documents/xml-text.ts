const named = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/**
 * What is meant by text as XML writes it: the five names that XML has, and characters by their numbers.
 * @returns null where an ampersand starts neither, or the number is no character of XML (https://www.w3.org/TR/xml/#NT-Char)
 */
export function xmlText(written: string): string | null {
  if (!written.includes('&')) return written;
  if (/&(?!#?\w+;)/.test(written)) return null; // at the first of them, so that millions cost nothing
  let isSound = true;
  const text = written.replace(/&(?:#(\d+)|#x([\da-fA-F]+)|(#?\w+));/g, (all, decimal, hexadecimal, name) => {
    const meant = name === undefined ? characterOf(decimal, hexadecimal) : named.get(name);
    isSound &&= meant !== undefined;
    return meant ?? all;
  });
  return isSound ? text : null;
}

function characterOf(decimal: string | undefined, hexadecimal: string | undefined): string | undefined {
  const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
  const isCharacter =
    code === 0x9 ||
    code === 0xa ||
    code === 0xd ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff);
  return isCharacter ? String.fromCodePoint(code) : undefined;
}
