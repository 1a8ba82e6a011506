import type { FoundFigure } from '../model/found-figure';
import type { DecimalSign } from '../tables/written-number';
import { basisOf } from './basis-of';
import { changeWord } from './change-word';
import type { FigureContext } from './figure-context';
import { findLaterUnits } from './find-later-units';
import { findNumbers } from './find-numbers';
import { findPeriods } from './find-periods';
import { findPlaces } from './find-places';
import { foldedWords } from './folded-words';
import { isNoFigure } from './is-no-figure';
import { measureOf, verbOf } from './measure-of';
import { numberLexicon } from './number-lexicon';
import type { NumberMention } from './number-mention';
import { otherReading } from './other-reading';
import { ownedMentions } from './owned-mentions';
import { qualifierOf } from './qualifier-of';
import { rangesOf } from './ranges-of';
import type { ReadFigure } from './read-figure';
import { statusOf } from './status-of';
import type { TextLanguage } from './text-language';
import type { Token } from './token';
import { type UnitRead, unitOf } from './unit-of';
import { whatOf } from './what-of';
import { withoutDecimals } from './without-decimals';
import { valueOfDigits } from './written-digits';

const longestPrinted = 60;

export interface SentenceContext {
  told: FigureContext;
  language: TextLanguage;
  decimal: DecimalSign | null;
  /** Which sign parts decimals in those numbers of the text that can only be read one way. */
  spoken: DecimalSign | null;
  /** The latest year that the text names. */
  year: number | null;
  roundedTo: number | null;
  sentence: number;
  /** It is all that there is: who selects a number alone means it. */
  isAll: boolean;
}

/** The figures of one sentence, each with what the words around it say of it. */
export function readSentence(text: string, tokens: readonly Token[], context: SentenceContext): ReadFigure[] {
  const lexicon = numberLexicon(context.language);
  const numbers = findNumbers(tokens, lexicon);
  if (numbers.length === 0) return [];
  const named = findPlaces(tokens);
  const periods = findPeriods(tokens, context.told, context.year);
  const only = context.isAll ? onlyNumber(tokens, numbers, periods) : null;
  const kept = only
    ? [only]
    : keptNumbers(tokens, numbers, periods, new Set(named.map(({ to }) => to)), context.decimal);
  const later = findLaterUnits(tokens, kept);
  const units = kept.map(
    (mention, index) =>
      later[index] ?? unitOf(tokens, mention, kept[index + 1]?.from ?? tokens.length, context.language),
  );
  const spans = kept.map(({ from }, index) => ({ from, to: units[index]?.to ?? from }));
  const places = ownedMentions(tokens, spans, named);
  const times = ownedMentions(
    tokens,
    spans,
    periods.filter(({ said }) => said !== 'at' && said !== 'compared'),
  );
  const moments = ownedMentions(
    tokens,
    spans,
    periods.filter(({ said }) => said === 'at'),
  );
  const status = statusOf(foldedWords(tokens, 0, tokens.length));
  const figures: ReadFigure[] = [];
  kept.forEach((mention, index) => {
    const unit = units[index];
    if (!unit) return;
    const read = worth(mention, unit, context, only !== null);
    if (!read) return;
    const [last, next] = [spans[index - 1]?.to ?? 0, spans[index + 1]?.from ?? tokens.length];
    const own = { from: mention.from, to: unit.to };
    const verb = verbOf(tokens, unit.phrase ? { from: mention.from, to: unit.phrase.from } : own, last, next);
    const label = whatOf(tokens, mention, unit, verb, last);
    const measure = unit.unit === 'money' ? 'funding' : measureOf(unit.measure ?? label.measure, verb?.measure ?? null);
    const ofRange = mention.rangeEnd === 'low' ? times[index + 1] : null;
    const [period, moment] = [times[index] ?? ofRange ?? null, moments[index] ?? null];
    const end = mention.end - read.mark;
    const before = foldedWords(tokens, Math.max(last, mention.from - 8), mention.from);
    const basis = basisOf(tokens, own, [last, next], { unit: unit.unit, measure, period, asOf: moment !== null });
    const way = basis === 'change' && /^percent/.test(unit.unit) ? changeWord(tokens, own, [last, next]) : '';
    const facts: FoundFigure = {
      stands: { in: 'quote', at: mention.at, length: end - mention.at },
      printed: text.slice(mention.at, end),
      value: read.value,
      ...(read.other !== null && { otherValue: read.other }),
      unit: unit.unit === 'number' ? (label.unit ?? 'number') : unit.unit,
      unitText: (unit.unitText || label.unitText).slice(0, 80),
      what: (way && !label.what.includes(way) ? `${label.what} ${way}`.trim() : label.what).slice(0, 200),
      measure,
      basis,
      place: (places[index] ?? (mention.rangeEnd === 'low' ? places[index + 1] : null))?.place ?? '',
      period: period && (period.start || period.end) ? { start: period.start, end: period.end } : null,
      asOf: moment?.end ?? null,
      qualifier: rangeQualifier(mention) ?? qualifierOf(tokens, mention.from, percentEnd(unit, mention), unit.unit),
      roundedTo: unit.unit === 'percent' ? null : context.roundedTo,
      status,
      partOf: null,
      share: null,
    };
    if (facts.printed.length > longestPrinted) return;
    figures.push({
      facts,
      mention,
      unit,
      sentence: context.sentence,
      before,
      isNamed: unit.phrase !== null || label.what !== '',
      counts: label.unit === null || label.unit === 'number' ? null : { ...label, unit: label.unit },
      after: foldedWords(tokens, unit.to, Math.min(next, unit.to + 6)),
      behind: foldedWords(tokens, mention.to, mention.to + 3),
      bracket: isInBrackets(tokens, mention.from),
    });
  });
  return figures;
}

const percentEnd = (unit: UnitRead, mention: NumberMention) =>
  unit.unit === 'percent' || unit.unit === 'money' ? unit.to : mention.to;
const rangeQualifier = ({ rangeEnd }: NumberMention) =>
  rangeEnd === 'low' ? 'at-least' : rangeEnd === 'high' ? 'at-most' : null;

/** The number that a text consists of, with a sign and a unit at most. */
function onlyNumber(
  tokens: readonly Token[],
  numbers: readonly NumberMention[],
  dates: readonly unknown[],
): NumberMention | null {
  const [only] = numbers;
  if (!only || numbers.length > 1 || dates.length > 0 || only.from > 1) return null;
  const isSign = only.from === 0 || (only.negative && only.from === 1);
  const rest = tokens.slice(only.to);
  return isSign && rest.every(({ kind }) => kind === 'mark') && rest.length < 2 ? only : null;
}

/** The numbers that are figures, ranges taken apart. */
function keptNumbers(
  tokens: readonly Token[],
  numbers: readonly NumberMention[],
  dates: readonly { from: number; to: number }[],
  placeEnds: ReadonlySet<number>,
  decimal: DecimalSign | null,
): NumberMention[] {
  const rejected = new Set<number>();
  const kept: NumberMention[] = [];
  let date = 0;
  for (const mention of numbers) {
    while ((dates[date]?.to ?? Infinity) <= mention.from) date += 1;
    const isDate = (dates[date]?.from ?? Infinity) < mention.to;
    if (
      isDate ||
      (rejected.has(mention.from - 2) && isRest(tokens, mention)) ||
      isNoFigure(tokens, mention, rejected, placeEnds.has(mention.from))
    )
      rejected.add(mention.to - 1);
    else kept.push(mention);
  }
  return rangesOf(tokens, kept, decimal);
}

/** The second half of an age, a date or a reference: "0–17", "3-4". */
const isRest = (tokens: readonly Token[], { from }: NumberMention) =>
  /^[-–—/]$/.test(tokens[from - 1]?.text ?? '') && tokens[from - 1]?.spaced === false;

interface Worth {
  value: number;
  mark: number;
  /** What its digits may mean as well. */
  other: number | null;
}

function worth(
  mention: NumberMention,
  unit: UnitRead,
  { decimal, spoken, language, told }: SentenceContext,
  isBare: boolean,
): Worth | null {
  const sign = mention.negative ? -1 : 1;
  if (mention.value !== null) return finite(sign * mention.value, 0);
  if (!mention.written) return null;
  const isWhole =
    !isBare && mention.scale === 1 && !/^(?:percent|percentage-points|measured|ratio|rate)$/.test(unit.unit);
  const digits = isWhole ? withoutDecimals(mention.written, unit.unit) : mention.written;
  const { separators } = digits;
  const isShare = /^percent/.test(unit.unit) && separators.length === 1;
  const sharp: DecimalSign | null = isShare ? (separators[0] === '.' ? '.' : ',') : decimal;
  const read = valueOfDigits(digits, sharp, isWhole);
  const other = isWhole && read?.mark === 0 ? otherReading(digits, { language, lang: told.lang, spoken }) : null;
  return read && finite(round(sign * read.value * mention.scale), read.mark, other && sign * other);
}

/** 6.53 million is 6,530,000 and not 6,530,000.000000001. */
const round = (value: number) => (Number.isSafeInteger(value) ? value : Number(value.toPrecision(15)));
const finite = (value: number, mark: number, other: number | null = null): Worth | null =>
  Number.isFinite(value) ? { value, mark, other } : null;

function isInBrackets(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 30); at -= 1) {
    if (tokens[at]?.text === ')') return false;
    if (tokens[at]?.text === '(') return true;
  }
  return false;
}
