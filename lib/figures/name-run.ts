import { monthNumber } from '../dates/month-names';
import { countryOf } from './known-places';
import { demonym, glue, inside, noPlace, notInside, typeWord } from './place-words';
import type { Token } from './token';

/** Words with capitals that stand together, as names do: "San Cristóbal de las Casas", "Deir ez-Zor". */
export interface NameRun {
  from: number;
  to: number;
}

const longestName = 6;
const prefixed = /^(?:al|el|e[szr]|a[szrndt]|ash|ad|et|la|le)-\p{Lu}/u;
const isCapital = (token: Token | undefined) =>
  token?.kind === 'word' && !token.code && !/\d/.test(token.text) && (token.capital || prefixed.test(token.text));

/**
 * The name that begins here; null where none does, or where it is one of a body, a paper, a day or a people. Kinds of places at its end and beginning
 * are left out: "Upper Nile State", "Provincia de Esmeraldas".
 */
export function nameRun(tokens: readonly Token[], index: number): NameRun | null {
  const start = tokens[index];
  if (!start || !isCapital(start) || inside.test(start.fold) || notInside.test(start.fold)) return null;
  let to = index;
  for (let at = index; at < tokens.length && at < index + longestName; at += 1) {
    const token = tokens[at];
    if (token && isCapital(token) && (at === index || !/^\p{Lu}\p{Lu}+$/u.test(token.text))) to = at + 1;
    else if (!token || at === index || !glue.test(token.fold) || !token.spaced) break;
    if (token?.text.endsWith("'s") || token?.text.endsWith('’s')) if (!isCapital(tokens[at + 1])) break;
  }
  const words = tokens.slice(index, to);
  if (words.some(({ fold }) => noPlace.test(fold))) return null;
  const [first] = words;
  if (!first || isAcronym(words) || monthNumber(first.text) !== null) return null;
  if (countryOf(first.fold) || (demonym.test(first.fold) && tokens[to]?.kind === 'word')) return null;
  let from = index;
  while (to - from > 1 && typeWord.test(tokens[to - 1]?.fold ?? '')) to -= 1;
  if (to - from > 2 && typeWord.test(first.fold) && glue.test(tokens[from + 1]?.fold ?? '')) {
    from += 1;
    while (glue.test(tokens[from]?.fold ?? '') && !tokens[from]?.capital) from += 1;
  }
  return typeWord.test(tokens[from]?.fold ?? '') && to - from === 1 ? null : { from, to };
}

const isAcronym = (words: readonly Token[]) => words.length === 1 && /^\p{Lu}{2,}/u.test(words[0]?.text ?? '');
