import { fields, isNamed, readTold, visible, wrongIn } from './told-characters';
import { framed, inField, type WordDocument } from './word-documents';

const invisible = /\p{Default_Ignorable_Code_Point}/gu;

/** A text but for what may be lost: see `mayBecome`. */
function kept(text: string, field: string): string {
  const whole = isNamed(field) ? text.replace(invisible, '') : text;
  return whole
    .toWellFormed()
    .replace(/[\s\u0085]+/g, ' ')
    .replace(/[\p{Cc}\uFFFE\uFFFF\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '')
    .replace(/ +/g, ' ');
}

/** What is wrong with the lines that a reader finds in a Word file, and how many characters and strings it was asked for. */
export function wrongInDocument(
  document: Pick<WordDocument, 'titleCodes' | 'codes' | 'naughty'>,
  lines: readonly string[],
): { wrong: string[]; asked: number } {
  const { became, unlike } = readTold(lines);
  const wrong = [...unlike];
  let asked = 0;
  for (const field of fields) {
    const codes = field === 't' ? document.titleCodes : document.codes;
    asked += codes.length;
    wrong.push(...wrongIn(became, field, codes));
  }
  for (const field of fields.replace('t', '')) {
    const whole = kept(lines.join('\n'), field);
    for (const { id, text } of document.naughty) {
      asked += 1;
      const wanted = kept(framed(field, id, inField(field, text)), field);
      if (!whole.includes(wanted)) wrong.push(`${field}${id} is not ${visible(wanted).slice(0, 200)}`);
    }
  }
  return { wrong, asked };
}
