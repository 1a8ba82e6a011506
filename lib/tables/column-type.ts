import { isMissing } from './is-missing';
import type { TableColumn } from './table-data';
import { writtenNumber } from './written-number';

const codeName =
  /\b(?:p-?codes?|pcod|codes?|iso-?[23]?|id|uuid|phone|tel(?:ephone|éphone)?|mobile|fax|zip|postcode|nuts)\b|(?:code|_id|pcode)$/i;
const yearName = /\b(?:years?|année|ano|año|jahr|anno|god(?:ina)?)\b|سنة|السنة/iu;
const codeTag = /\+p?code|\+id\b/;
const leadingZero = /^0\d+$/;
const phone = /^\+\d[\d\s()/-]{6,}$/;
const letteredCode = /^(?=[^\d]*\d)[A-Z]{1,4}[-_]?\d[A-Z\d_-]{0,20}$/;
const year = /^(?:1[89]|20)\d\d$/;
const date =
  /^(?:\d{4}-\d{2}(?:-\d{2})?|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|(?:\d{1,2}(?:st|nd|rd|th|\.)? ?)?(?:\d{1,2} ?[–-] ?\d{1,2} ?)?\p{L}{3,12}\.?,? ?(?:\d{1,2}, ?)?\d{4}|\d{1,2}-\p{L}{3}-\d{2,4})$/u;
const most = 0.8;

/**
 * What a column holds. Codes (p-codes, ISO, telephone numbers, leading zeros) and years that name their rows are no numbers, whatever they look like.
 * @param cells its texts without note marks
 */
export function columnType(
  { name, tag }: { name: string; tag: string },
  cells: readonly string[],
  isFirst: boolean,
): TableColumn['type'] {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => !isMissing(cell) && cell.length <= 100);
  if (filled.length === 0) return 'text';
  const share = (test: (cell: string) => boolean) => filled.filter(test).length / filled.length;
  const isCode = (cell: string) => leadingZero.test(cell) || phone.test(cell) || letteredCode.test(cell);
  if (codeTag.test(tag) || (codeName.test(name) && share((cell) => !/\s\p{L}/u.test(cell)) >= most)) return 'code';
  if (filled.some((cell) => leadingZero.test(cell)) || share(isCode) >= most) return 'code';
  if ((isFirst || yearName.test(name)) && filled.every((cell) => year.test(cell))) return 'code';
  if (share((cell) => date.test(cell)) >= most) return 'date';
  return share((cell) => writtenNumber(cell) !== null) >= most ? 'number' : 'text';
}
