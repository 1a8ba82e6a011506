import { monthNumber } from '../dates/month-names';
import { countedWord } from './counted-word';
import type { DateAtom } from './date-atom';
import { isArabic } from './is-arabic';
import { remembered } from './remembered';
import { beginsSpan, spanOfYear } from './span-of-year';
import type { Token } from './token';

const dayNumber = /^(?:0?[1-9]|[12]\d|3[01])$/;
const yearNumber = /^((?:19|20)\d\d)(?:\.\d)?$/;
const ordinal = /^(?:st|nd|rd|th|er|ere|o|a|º|°)$/;
const of = /^(?:of|de|del|d|من|شهر|the)$/;
/** Words that are also short names of months: they need a number beside them. */
const alsoWords =
  /^(?:may|march|mar|set|out|gen|dec|des|ago|lis|cze|sie|lip|sty|kas|lut|kwi|paz|ene|abr|ian|dic|sept|mai|oct|nov|juin|aout|mars|ocak|mart|maj|gru|gen|jan|feb|apr|jun|jul|aug|sep|avr|fev|juil|ماي|اب)$/;
const alwaysMonths = /^(?:juin|mars|mai|aout|juil|اب)$/;
const numericDate = /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)$/;

const monthOf = remembered(monthNumber);

/** All dates, months, years, quarters and halves of a sentence, in order; none overlaps another. */
export function findDateAtoms(tokens: readonly Token[]): DateAtom[] {
  const atoms: DateAtom[] = [];
  for (let index = 0; index < tokens.length; ) {
    const atom = atomAt(tokens, index, atoms.at(-1)?.to ?? 0);
    if (atom) atoms.push(atom);
    index = atom ? Math.max(atom.to, index + 1) : index + 1;
  }
  return atoms;
}

/** Most words are no part of a date: this is asked of every word of a text. */
const mayBeDate = remembered((fold: string) => beginsSpan(fold) || mayBeMonth(fold));

const empty = { year: null, month: null, day: null, lastMonth: null };

function atomAt(tokens: readonly Token[], index: number, free: number): DateAtom | null {
  const token = tokens[index];
  if (!token || (token.kind === 'word' && !mayBeDate(token.fold))) return null;
  const span = spanOfYear(tokens, index);
  if (span) {
    const [year, to] = yearAfter(tokens, span.to);
    const before = year === null && index - 1 >= free ? yearOf(tokens[index - 1]) : null;
    return { ...empty, ...span, from: before === null ? index : index - 1, to, year: year ?? before };
  }
  if (token.kind === 'number') return numeric(tokens, index) ?? bareYear(tokens, index);
  const month = monthAt(tokens, index);
  return month ? named(tokens, index, month, free) : null;
}

/** "1 January 2018", "January 1st, 2018", "le 1er janvier", "June 2018", "June". */
function named(
  tokens: readonly Token[],
  index: number,
  { month, to: behind }: { month: number; to: number },
  free: number,
): DateAtom {
  let [from, to, day]: [number, number, number | null] = [index, behind, null];
  let before = index - 1;
  if (of.test(tokens[before]?.fold ?? '') && !/^(?:the|of)$/.test(tokens[before - 1]?.fold ?? '')) before -= 1;
  if (ordinal.test(tokens[before]?.fold ?? '') && tokens[before]?.spaced === false) before -= 1;
  const first = tokens[before];
  if (before >= free && first?.kind === 'number' && dayNumber.test(first.text) && !first.code)
    [from, day] = [before, Number(first.text)];
  const dot = tokens[to]?.text === '.' && !tokens[to]?.spaced ? to + 1 : to;
  const next = tokens[dot];
  if (day === null && next?.kind === 'number' && dayNumber.test(next.text) && isDayBehind(tokens, dot)) {
    day = Number(next.text);
    to = dot + 1;
    if (ordinal.test(tokens[to]?.fold ?? '') && tokens[to]?.spaced === false) to += 1;
  }
  const [year, end] = yearAfter(tokens, day === null || to !== behind ? (to === behind ? dot : to) : dot);
  return { ...empty, from, to: year === null ? to : end, year, month, day };
}

/** "May 31", but not "in May 31 people". */
function isDayBehind(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!next || next.kind === 'mark' || ordinal.test(next.fold)) return next?.text !== '%';
  return next.kind === 'number'
    ? yearOf(next) !== null
    : next.kind === 'word' && !countedWord(next) && !/^\p{Ll}{5,}/u.test(next.text);
}

/** Names of months, some behind an elided article or an Arabic "and", some of two words. */
const mayBeMonth = remembered((fold: string) => monthOf(fold) !== null || isArabic(fold));

function monthAt(tokens: readonly Token[], index: number): { month: number; to: number } | null {
  const token = tokens[index];
  if (token?.kind !== 'word' || token.code || !mayBeMonth(token.fold)) return null;
  const [next, after] = [tokens[index + 1], tokens[index + 2]];
  const two = next?.kind === 'word' && /^[كت]/u.test(token.fold) ? monthOf(`${token.text} ${next.text}`) : null;
  if (two) return { month: two, to: index + 2 };
  const month = monthOf(token.text.replace(/^(?:d|l)['’]|^(?:و|ل)(?=\p{L}{3})/u, '')) ?? monthOf(token.text);
  if (month === null) return null;
  const isBeside = [tokens[index - 1], next].some((each) => each?.kind === 'number');
  if (alsoWords.test(token.fold) && !token.capital && !alwaysMonths.test(token.fold) && !isBeside) return null;
  // a heading that is nothing else: between those of February and April it is no sea
  if (token.fold === 'mar' && token.capital && tokens.length === 1) return { month: 3, to: index + 1 };
  if (/^(?:set|out|des|gen|lis|mar)$/.test(token.fold) && (!isBeside || next?.fold === 'of')) return null;
  // "9 des 22 centres": the French article, but before a year
  if (token.fold === 'des' && next?.kind === 'number' && yearOf(next) === null) return null;
  // Two names of one month: "أيار/مايو"
  if (next?.text === '/' && after?.kind === 'word' && monthOf(after.text) === month) return { month, to: index + 3 };
  return { month, to: index + 1 };
}

const yearOf = (token: Token | undefined): number | null => {
  const year = token?.kind === 'number' && !token.code ? yearNumber.exec(token.text)?.[1] : undefined;
  return year ? Number(year) : null;
};

function yearAfter(tokens: readonly Token[], from: number): [number | null, number] {
  let at = from;
  while (
    at < from + 3 &&
    /^(?:,|of|de|del|en|l'annee|annee|ano|the|year|عام|سنه|من|لعام|العام)$/.test(tokens[at]?.fold ?? '')
  )
    at += 1;
  const year = yearOf(tokens[at]);
  return year === null ? [null, from] : [year, at + 1];
}

function numeric(tokens: readonly Token[], index: number): DateAtom | null {
  const [first, sign, second, again, third] = tokens.slice(index, index + 5);
  const dotted = numericDate.exec(first?.text ?? '');
  if (dotted) return inCalendar(index, index + 1, Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  if (
    !first ||
    !sign ||
    !second ||
    !/^[/.-]$/.test(sign.text) ||
    sign.spaced ||
    second.spaced ||
    second.kind !== 'number'
  )
    return null;
  const year = yearOf(first);
  const isDated = again?.text === sign.text && third?.kind === 'number' && !third.spaced;
  if (year !== null && isDated) return inCalendar(index, index + 5, year, Number(second.text), Number(third.text));
  if (year !== null && sign.text === '-' && /^(?:0[1-9]|1[0-2])$/.test(second.text))
    return { ...empty, from: index, to: index + 3, year, month: Number(second.text) };
  const last = isDated ? (yearOf(third) ?? (/^\d\d$/.test(third.text) ? 2000 + Number(third.text) : null)) : null;
  if (last === null) return null;
  return (
    inCalendar(index, index + 5, last, Number(second.text), Number(first.text)) ??
    inCalendar(index, index + 5, last, Number(first.text), Number(second.text))
  );
}

const inCalendar = (from: number, to: number, year: number, month: number, day: number): DateAtom | null =>
  month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { from, to, year, month, day, lastMonth: null } : null;

const amount =
  /^(?:some|about|around|approximately|over|nearly|almost|than|least|total|environ|quelque|pres|plus|unos|unas|mas|casi|cerca|حوالي|نحو|اكثر|to|usd|eur|\$|€|£)$/;
const counted = new Set([
  'people',
  'persons',
  'individuals',
  'personnes',
  'personas',
  'شخص',
  'migrants',
  'households',
  'migrantes',
  'refugees',
]);

/** Four digits are a year, unless words beside them say that they count something. */
function bareYear(tokens: readonly Token[], index: number): DateAtom | null {
  const token = tokens[index];
  const year = yearOf(token);
  if (year === null || !token) return null;
  const [before, next, beside] = [tokens[index - 1], tokens[index + 1], tokens[index - 2]];
  if (before?.text === '/' && !token.spaced) return null;
  if (amount.test(before?.fold ?? '') && !/^(?:in|since|from|between)$/.test(beside?.fold ?? '')) return null;
  if (before?.fold === 'of' && beside?.fold === 'total') return null;
  if (next && /^(?:%|°|٪)$/.test(next.text)) return null;
  if (next && counted.has(next.fold) && year % 100 === 0 && !/^(?:in|en|of|since)$/.test(before?.fold ?? ''))
    return null;
  if (
    before &&
    !token.spaced &&
    /^[$€£#-]$/.test(before.text) &&
    tokens[index - 2]?.kind !== 'word' &&
    tokens[index - 2]?.kind !== 'number'
  )
    return null;
  return { ...empty, from: index, to: index + 1, year };
}
