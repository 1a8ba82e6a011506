import type { FigureFacts, FigureMeasure, FigurePeriod, FigureStatus, FigureUnit } from '../model/figure-facts';
import type { PartialDate } from '../model/partial-date';
import { countedWord } from './counted-word';
import type { FigureContext } from './figure-context';
import { findPeriods } from './find-periods';
import { findPlaces } from './find-places';
import { flowMeasures } from './flow-measures';
import { headingWords } from './heading-words';
import { isSinceJanuary } from './is-since-january';
import { moneyCode } from './money-code';
import type { PeriodMention } from './period-mention';
import { rateAt } from './rate-at';
import { readTokens } from './read-tokens';
import { scaleIn } from './scale-in';
import { statusOf } from './status-of';
import type { Token } from './token';
import { wordsOf } from './unit-of';

/** What a heading, a caption or the head of a row says of the figures that it stands over or before. */
export interface HeadingFacts {
  /** Its words without the times in it: what is counted, as far as it says. */
  words: string;
  /** `factor`: "in thousands". */
  unit: { unit: FigureUnit; unitText: string; factor: number } | null;
  measure: FigureMeasure | null;
  place: string;
  /** Whether it is nothing but the name of a place. */
  isPlace: boolean;
  period: FigurePeriod | null;
  asOf: PartialDate | null;
  basis: FigureFacts['basis'];
  /** What its period alone says of that; a figure with another period says otherwise. */
  periodBasis: FigureFacts['basis'];
  status: FigureStatus | null;
  isShare: boolean;
}

const longest = 300;
/** "Arrivals per month": each of its numbers is one of a month alone. */
const eachTime =
  /\b(?:(?:per|by|each) (?:month|week|day|quarter)|par (?:mois|semaine|jour|trimestre)|por (?:mes|semana|dia|trimestre))\b/;
const share = /%|٪|\b(?:per ?cent(?:age)?|pourcentage|porcentaje|share|proportion|part)\b|نسبه|النسبه/;
/** Reads it as a short sentence of its own. */
export function headingFacts(text: string, told: FigureContext): HeadingFacts {
  const tokens = readTokens(text.slice(0, longest));
  const folded = tokens.map(({ fold }) => fold).join(' ');
  const periods = findPeriods(tokens, told, null).filter(({ start, end }) => start !== null || end !== null);
  const moment = periods.find(({ said }) => said === 'at');
  const period = periods.find(({ said }) => said !== 'at');
  const places = findPlaces(tokens);
  const nouns = tokens.map(countedWord);
  const noun = nouns.findLast((each) => each?.unit && !each.onlyBehind) ?? null;
  const verb = nouns.find((each) => each?.unit === null && each.measure !== null);
  const money = tokens.map(moneyCode).find((code) => code !== null);
  const factor = scaleIn(tokens);
  const unaccompanied = nouns.find((each) => each?.measure === 'unaccompanied-children');
  const isTime = (index: number) => periods.some(({ from, to }) => index >= from && index < to);
  const bare = headingWords(tokens, isTime);
  const [place] = places;
  const rate = rateIn(tokens);
  const measure = unaccompanied?.measure ?? noun?.measure ?? verb?.measure ?? null;
  return {
    words: bare,
    unit: rate
      ? rate
      : money
        ? { unit: 'money', unitText: money, factor }
        : noun?.unit
          ? { unit: noun.unit, unitText: unitWords(bare), factor }
          : factor > 1
            ? { unit: 'number', unitText: '', factor }
            : null,
    measure,
    place: place?.place ?? '',
    isPlace: place !== undefined && place.to - place.from >= tokens.filter(({ kind }) => kind === 'word').length - 1,
    period: period ? { start: period.start, end: period.end } : null,
    asOf: moment?.end ?? null,
    basis: basisIn(folded, period),
    periodBasis: period ? basisOfPeriod(period, measure) : null,
    status: statusOf(folded),
    isShare: share.test(folded),
  };
}

/** "Cases per 100,000": a rate, with its base. */
function rateIn(tokens: readonly Token[]): HeadingFacts['unit'] {
  const per = tokens.findIndex((_, index) => rateAt(tokens, index)?.per === index);
  const rate = per < 0 ? null : rateAt(tokens, per);
  return rate && { unit: 'rate', unitText: wordsOf(tokens.slice(per, rate.to)), factor: 1 };
}

const unitWords = (words: string) => words.replace(/(?<!\s)\s*\([^)]{0,400}\)/g, '').slice(0, 80);

function basisIn(folded: string, period: PeriodMention | undefined): FigureFacts['basis'] {
  if (/cumulat|cumul|acumulad|تراكمي/.test(folded) || period?.said === 'since') return 'cumulative';
  return eachTime.test(folded) ? 'period' : null;
}

/** "1 – 7 November" is a time of its own, "1 January – 31 May" all since the year began; a stock has neither. */
function basisOfPeriod(period: PeriodMention, measure: FigureMeasure | null): FigureFacts['basis'] {
  if (period.said !== 'range' || (measure !== null && !flowMeasures.has(measure))) return null;
  return isSinceJanuary(period) ? 'cumulative' : 'period';
}
