import { plainText } from './plain-text';

/** A text as a spreadsheet may open it: what it would take for a formula begins with an apostrophe. Line breaks become `\n`. */
export function spreadsheetCell(text: string): string {
  const plain = plainText(text);
  return /^[=+\-@\t\n]/.test(plain) ? `'${plain}` : plain;
}
