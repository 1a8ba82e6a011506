import type { FigureMeasure, FigureUnit } from '../model/figure-facts';
import { countedWord } from './counted-word';
import { isOneOf } from './is-one-of';
import type { VerbRead } from './measure-of';
import { nounPhrase } from './noun-phrase';
import type { NumberMention } from './number-mention';
import { rateLabel } from './rate-label';
import type { Token } from './token';
import { type UnitRead, wordsOf } from './unit-of';

/** What a figure is a number of, in the words of its source. */
export interface WhatRead {
  what: string;
  /** Of what stands before the number. */
  unit: FigureUnit | null;
  unitText: string;
  measure: FigureMeasure | null;
}

const reach = 14;
const small = isOneOf(
  /^(?:the|a|an|of|in|le|la|les|el|los|las|de|du|des|del|total|number|nombre|numero|and|by|to|عدد|من)$/,
);
const breaks = /^[.;()?!]$/;

/** The noun phrase behind the number and what was done with it; where there is none behind it, the one before it: "Detected arrivals: 5,290". */
export function whatOf(
  tokens: readonly Token[],
  mention: NumberMention,
  unit: UnitRead,
  verb: VerbRead | null,
  last: number,
): WhatRead {
  const word = verb ? (tokens[verb.at]?.text ?? '') : '';
  if (unit.phrase) {
    const own = wordsOf(tokens.slice(unit.phrase.from, unit.phrase.to));
    const isIn = verb !== null && verb.at >= unit.phrase.from && verb.at < unit.phrase.to;
    return { what: verb && !isIn ? `${own} ${word}` : own, unit: null, unitText: '', measure: null };
  }
  const label = labelBefore(tokens, mention.from, last) ?? ofRate(tokens, mention, unit, last);
  if (label) return { ...label, what: verb && !label.what.includes(word) ? `${label.what} ${word}` : label.what };
  return { what: verb && unit.unit !== 'money' ? word : '', unit: null, unitText: '', measure: null };
}

/** "demandes d'asile", "cas de choléra": how many tokens behind the noun belong to it. */
function ofLength(tokens: readonly Token[], at: number, until: number): number {
  const [of, word] = [tokens[at], tokens[at + 1]];
  if (at < until && of?.kind === 'word' && /^d['’]\p{Ll}/u.test(of.text)) return 1;
  const isOf = of !== undefined && /^(?:of|de|du)$/.test(of.fold) && word?.kind === 'word' && !word.capital;
  return isOf && at + 1 < until && !small.test(word.fold) ? 2 : 0;
}

function ofRate(tokens: readonly Token[], mention: NumberMention, { unit }: UnitRead, last: number): WhatRead | null {
  if (!/^(?:percent|rate|ratio)/.test(unit) && !(mention.written && unit === 'number')) return null;
  const what = rateLabel(tokens, mention.from, last);
  return what === '' ? null : { what, unit: null, unitText: '', measure: null };
}

/** "The number of people in its centres rose to 512": of what it is the number is said in so many words. */
function numberOf(tokens: readonly Token[], from: number, last: number): WhatRead | null {
  for (let at = from - 1; at >= Math.max(last, from - reach); at -= 1) {
    const token = tokens[at];
    if (!token || breaks.test(token.text)) return null;
    const isNumber = /^(?:number|numbers|nombre|numero|عدد)$/.test(token.fold);
    const of = /^عدد$/.test(token.fold) ? at + 1 : at + 2;
    if (!isNumber || (of === at + 2 && !/^(?:of|de|des)$/.test(tokens[at + 1]?.fold ?? ''))) continue;
    const phrase = nounPhrase(tokens, of, from);
    const words = phrase ? tokens.slice(phrase.from, phrase.to) : [];
    const said = words.map(countedWord).findLast((each) => each?.unit);
    if (!said) return null;
    const text = wordsOf(words);
    return { what: text, unit: said.unit, unitText: text.slice(0, 80), measure: said.measure };
  }
  return null;
}

/** What stands behind it is held against a number that was told before. */
const compared = isOneOf(
  /^(?:against|below|above|compared|versus|target|contre|frente|comparado|meta|objetivo|objectif|مقابل|مقارنه)$/,
);
/** Behind a noun: the number is how many of it there are. */
const amounts = isOneOf(
  /^(?::|rose|fell|reached|totall?ed|increased|decreased|dropped|grew|climbed|declined|averaged|numbered|exceeded|pass(?:ee?s?|ant)|atteignent|aumentaron|disminuyeron|pasaron|sumaron|alcanzaron)$/,
);

/** "Hotline calls rose", but not "arrivals to the islands fell". */
const isSubject = (tokens: readonly Token[], at: number, last: number) =>
  amounts.test(tokens[at + 1]?.fold ?? '') &&
  !tokens
    .slice(Math.max(last, at - 3), at)
    .some(({ fold }) => /^(?:to|in|of|from|at|on|for|de|du|des|a|en)$/.test(fold));

/** The nearest words before the number that name something counted, with the words that stand with them. */
function labelBefore(tokens: readonly Token[], from: number, last: number): WhatRead | null {
  const numbered = numberOf(tokens, from, last);
  if (numbered) return numbered;
  for (let at = from - 1; at >= Math.max(last, from - reach); at -= 1) {
    const token = tokens[at];
    if (!token || breaks.test(token.text)) {
      if (token?.text === ')' || token?.text === '(') continue;
      return null;
    }
    if (/^(?:and|et|y|و)$/.test(token.fold) || (last > 0 && compared.test(token.fold))) return null;
    const said = countedWord(token);
    if (!said?.unit || (said.onlyBehind && !isSubject(tokens, at, last))) continue;
    // "the shelter cluster had reached": the noun that it stands before is counted nowhere
    if (tokens[at + 1] && countedWord(tokens[at + 1] ?? token)?.onlyBehind) continue;
    // "partners reached just 312,000": who reached them is not counted
    if (/^(?:reach|assist|treat)ed$/.test(tokens[at + 1]?.fold ?? '') && said.unit === 'items') continue;
    let start = at;
    while (start > last && tokens[start - 1]?.kind === 'word' && start > at - 5) start -= 1;
    let end = at + 1;
    while (end < from && tokens[end]?.kind === 'word' && countedWord(tokens[end] ?? token) && end < at + 3) end += 1;
    if (tokens[from - 1]?.text === ':' && at > from - 8) end = from - 1;
    else end += ofLength(tokens, end, from);
    while (start < at && small.test(tokens[start]?.fold ?? '')) start += 1;
    const words = tokens.slice(start, end);
    const measure = words.map(countedWord).findLast((each) => each?.measure)?.measure ?? null;
    return {
      what: wordsOf(words),
      unit: said.unit,
      unitText: wordsOf(words).slice(0, 80),
      measure: said.measure ?? measure,
    };
  }
  return null;
}
