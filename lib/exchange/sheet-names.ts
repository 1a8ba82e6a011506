import { labelText } from '../sanitize/label-text';

/** Excel's own limit, in UTF-16 code units. */
const longest = 31;

/**
 * Names as a workbook takes them: at most 31 characters, none of `[]:*?/\`, no apostrophe at either end, not the reserved
 * "History", and each of them once, whatever its case ("Arrivals", "Arrivals (2)"). Names that are good already stay.
 * The rules: https://support.microsoft.com/office/3f1f7148-ee83-404d-8ef0-9ff99fbad1f9
 * @param fallback for a name of which nothing is left
 */
export function sheetNames(names: string[], fallback: string): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const clean = cleaned(name) || cleaned(fallback);
    let unique = cut(clean, longest);
    for (let number = 2; taken.has(folded(unique)); number += 1) {
      const mark = ` (${number})`;
      unique = `${cut(clean, longest - mark.length)}${mark}`;
    }
    taken.add(folded(unique));
    return unique;
  });
}

function cleaned(name: string): string {
  const plain = labelText(name)
    .replace(/[[\]:*?/\\]+/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^['\s]+|(?<!['\s])['\s]+$/g, '');
  return /^history$/i.test(plain) ? `${plain}_` : plain;
}

function cut(name: string, length: number): string {
  return name
    .slice(0, length)
    .replace(/[\uD800-\uDBFF]$/, '')
    .replace(/(?<!['\s])['\s]+$/, '');
}

function folded(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}
