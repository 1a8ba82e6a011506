import { composeNumber } from './compose-number';
import type { NumberLexicon } from './number-lexicon';
import type { Token } from './token';

const point = /^(?:point|virgule|coma|punto|فاصله)$/;
const most = 4;

/** The decimals that are spoken behind a number in words: "point five", "virgule vingt-cinq", "coma cinco". Null where none are. */
export function spokenDecimals(
  tokens: readonly Token[],
  at: number,
  lexicon: NumberLexicon,
): { value: number; to: number } | null {
  if (!point.test(tokens[at]?.fold ?? '')) return null;
  let digits = '';
  let to = at + 1;
  while (to < at + 1 + most) {
    const read = composeNumber(tokens.slice(to, to + 1), 0, lexicon);
    if (read === null || read.scaled || read.value > 99 || (digits !== '' && read.value > 9)) break;
    digits += String(read.value);
    to += 1;
  }
  return digits === '' ? null : { value: Number(`0.${digits}`), to };
}
