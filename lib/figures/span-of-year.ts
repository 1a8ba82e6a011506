import { monthNumber } from '../dates/month-names';
import { remembered } from './remembered';
import type { Token } from './token';

/** A part of a year that a name stands for: the months with which it begins and ends, and the token behind it. */
interface SpanOfYear {
  to: number;
  month: number;
  lastMonth: number;
}

const ordinals = new Map(
  [
    'first 1st i premier premiere 1er primer primero 1 اول اولي',
    'second 2nd ii deuxieme seconde second 2e segundo 2 ثاني ثانيه',
    'third 3rd iii troisieme 3e tercer tercero 3 ثالث',
    'fourth 4th iv last quatrieme 4e dernier cuarto ultimo 4 رابع اخير',
  ].flatMap((line, index) => line.split(' ').map((word) => [word, index + 1] as const)),
);
const quarter = /^(?:quarter|trimestre)$/;
const half = /^(?:half|semestre|semester)$/;
const short = /^(q|t|h|s)([1-4])$/;
const lengths = new Map(
  'two deux dos 2 three trois tres 3 four quatre cuatro 4 five cinq cinco 5 six seis 6 سته 6 seven sept siete 7 eight huit ocho 8 nine neuf nueve 9 تسعه 9 ten dix diez 10 eleven onze once 11'
    .match(/(?<!\D)\D+\d+/g)
    ?.flatMap((line) => {
      const [, words = '', value] = /^(\D+)(\d+)$/.exec(line.trim()) ?? [];
      return words
        .trim()
        .split(' ')
        .map((word) => [word, Number(value)] as const);
    }),
);

/** Whether a word may be the first of a part of a year. */
export const beginsSpan = remembered(
  (fold: string) =>
    ordinals.has(fold) ||
    lengths.has(fold) ||
    short.test(fold) ||
    fold.includes('-') ||
    /^(?:first|prem|primer|ال)/.test(fold),
);

/** "the second quarter", "Q2", "premier semestre", "the first six months", "الربع الثاني", "Jan-Aug". Null where none begins at the token. */
export function spanOfYear(tokens: readonly Token[], index: number): SpanOfYear | null {
  const token = tokens[index];
  if (!token || !beginsSpan(token.fold)) return null;
  const [next, after] = [tokens[index + 1], tokens[index + 2]];
  const [, letter = '', count = ''] = short.exec(token.fold) ?? [];
  if (letter === 'q' || letter === 't') return quarterOf(Number(count), index + 1);
  if ((letter === 'h' || letter === 's') && Number(count) <= 2) return halfOf(Number(count), index + 1);
  if (token.fold.includes('-')) return hyphened(token, index);
  if (token.fold === 'الربع') return quarterOf(ordinals.get(next?.fold.replace(/^ال/, '') ?? '') ?? 0, index + 2);
  if (token.fold === 'النصف') return halfOf(ordinals.get(next?.fold.replace(/^ال/, '') ?? '') ?? 0, index + 2);
  const place = ordinals.get(token.fold);
  const glued = token.kind === 'number' && next?.kind === 'word' && !next.spaced ? index + 2 : index + 1;
  if (place === undefined || (token.kind === 'number' && glued === index + 1))
    return firstMonths(token, next, after, index);
  const name = tokens[glued]?.fold ?? '';
  if (quarter.test(name)) return quarterOf(place, glued + 1);
  if (half.test(name) && tokens[glued + 1]?.fold !== 'million') return halfOf(place, glued + 1);
  return firstMonths(token, next, after, index);
}

const quarterOf = (count: number, to: number): SpanOfYear | null =>
  count >= 1 && count <= 4 ? { to, month: count * 3 - 2, lastMonth: count * 3 } : null;
const halfOf = (count: number, to: number): SpanOfYear | null =>
  count === 4 || count === 2 ? { to, month: 7, lastMonth: 12 } : count === 1 ? { to, month: 1, lastMonth: 6 } : null;

/** "the first six months", "les six premiers mois", "los primeros seis meses". */
function firstMonths(
  token: Token,
  next: Token | undefined,
  after: Token | undefined,
  index: number,
): SpanOfYear | null {
  const words = [token.fold, next?.fold ?? '', after?.fold ?? ''];
  if (!/^(?:months|mois|meses)$/.test(words[2] ?? '')) return null;
  const isFirst = /^(?:first|premiers|primeros)$/;
  const [count = ''] = words.slice(0, 2).filter((word) => !isFirst.test(word));
  const months = lengths.get(count) ?? 0;
  return isFirst.test(words[0] ?? '') !== isFirst.test(words[1] ?? '') && months > 0
    ? { to: index + 3, month: 1, lastMonth: months }
    : null;
}

function hyphened(token: Token, index: number): SpanOfYear | null {
  const [first = '', last = '', ...more] = token.fold.split('-');
  const [month, lastMonth] = [monthNumber(first), monthNumber(last)];
  return month && lastMonth && more.length === 0 && month < lastMonth ? { to: index + 1, month, lastMonth } : null;
}
