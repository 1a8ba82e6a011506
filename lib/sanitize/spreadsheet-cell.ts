import { plainText } from './plain-text';

/** "-12", "−12 %", "+733", "-1,234.5": a sign is part of it, and no spreadsheet finds anything in it to calculate. */
const number = /^[+\-−]?\d+(?:[.,]\d+)*[ \u00A0\u202F]?[%‰]?$/;

/**
 * A text as a spreadsheet may open it: what it would take for a formula begins with an apostrophe. Line breaks become `\n`,
 * control characters go, numbers stay numbers. Which characters lead a formula: OWASP ASVS 5.0, 1.2.10, with the full-width
 * forms that some spreadsheets fold; a leading NUL is among what goes.
 */
export function spreadsheetCell(text: string): string {
  const plain = plainText(text);
  return /^[=+\-@\t\n＝＋－＠]/.test(plain) && !number.test(plain) ? `'${plain}` : plain;
}
