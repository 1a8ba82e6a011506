import { decodeHTMLStrict } from 'entities/decode';

const name = /^[a-z][a-z\d]*$/i;

/**
 * What the Markdown reader asks of the package of this name, answered from the table that the HTML parser brings anyway: the package's own is
 * 12 kB beside it.
 * @param value the name between `&` and `;`
 * @returns its characters, or false where there is no such name
 */
export function decodeNamedCharacterReference(value: string): string | false {
  if (!name.test(value)) return false; // the table's own reader would take numbers too, and more than one
  const written = `&${value};`;
  const read = decodeHTMLStrict(written);
  return read === written ? false : read;
}
