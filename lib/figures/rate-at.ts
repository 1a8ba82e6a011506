import { nounPhrase } from './noun-phrase';
import type { Token } from './token';

/** "Per 100,000 live births" behind a number: what is counted, where it is said between, how the base is written, and the token behind it. */
export interface RateRead {
  phrase: { from: number; to: number } | null;
  per: number;
  base: number;
  to: number;
}

const perWord = /^(?:per|pour|par|por|لكل)$/;
const longestPhrase = 5;
const ofBase = new Map([
  ...'thousand mille mil الف'.split(' ').map((word): [string, number] => [word, 1e3]),
  ...'million مليون'.split(' ').map((word): [string, number] => [word, 1e6]),
]);

/** The base of a rate in digits or in a word: a power of ten from 1,000; null for any other number. */
export function rateBase({ kind, text, fold }: Token): number | null {
  if (kind === 'word') return ofBase.get(fold) ?? null;
  if (kind !== 'number' || text.length > 9 || /[2-9]/.test(text)) return null;
  const digits = text.replace(/\D/g, '');
  return /^10{3,6}$/.test(digits) ? Number(digits) : null;
}

/** A rate at the token behind its number: "per 1,000", "deaths per 10,000 people", "por cada 100.000". Null where none stands there. */
export function rateAt(tokens: readonly Token[], from: number): RateRead | null {
  const slashed = tokens[from + 1];
  // "0.7/10,000/day"
  if (tokens[from]?.text === '/' && slashed?.kind === 'number' && rateBase(slashed)) {
    const isDaily = tokens[from + 2]?.text === '/' && tokens[from + 3]?.kind === 'word';
    return { phrase: null, per: from, base: rateBase(slashed) ?? 0, to: from + (isDaily ? 4 : 2) };
  }
  for (let per = from; per <= from + longestPhrase; per += 1) {
    const token = tokens[per];
    if (token?.kind !== 'word') return null;
    if (!perWord.test(token.fold)) continue;
    const isEach = /^(?:cada|chaque|every)$/.test(tokens[per + 1]?.fold ?? '');
    const at = per + (isEach ? 2 : 1);
    const base = tokens[at] && rateBase(tokens[at]);
    if (!base) return null;
    return { phrase: per > from ? nounPhrase(tokens, from, per) : null, per, base, to: at + 1 };
  }
  return null;
}
