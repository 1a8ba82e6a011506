import { plainText } from './plain-text';

/** More than any title needs; keeps the passes below short on hostile input. */
const longestRead = 100_000;

const invisible = /[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}]/gu;
const joining = /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Sinhala}\p{Emoji}]/u;

/** Joiners between letters that they shape, and variation selectors, are spelling; the rest only misleads the eye. */
function keepsShape(character: string, offset: number, whole: string): string {
  if (character === '\uFE0E' || character === '\uFE0F') return character;
  if (character !== '\u200C' && character !== '\u200D') return '';
  const before = whole.slice(Math.max(0, offset - 2), offset);
  const after = whole.slice(offset + 1, offset + 3);
  return joining.test(before) && joining.test(after) ? character : '';
}

/**
 * A title, a name or an address as one line: white space folded and trimmed, bidi controls and invisible characters
 * removed, cut at `maxLength` UTF-16 code units with an ellipsis.
 */
export function labelText(text: string, maxLength = 1_000): string {
  const line = plainText(text.slice(0, longestRead)).replace(invisible, keepsShape).replace(/\s+/g, ' ').trim();
  if (line.length <= maxLength) return line;
  return `${line
    .slice(0, maxLength - 1)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd()}…`;
}
