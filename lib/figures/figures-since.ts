import type { CitedFigure } from '../model/cited-figure';
import type { FigureSeries, SeriesPoint } from '../model/figure-series';
import type { EarlierFigure, FigureSince } from '../model/figure-since';
import type { PartialDate } from '../model/partial-date';
import type { QuotedFigure } from '../model/quoted-figure';
import { changeBetween, mayCompare } from './change-since';
import { byDay, compareText, lastDay } from './days-of';
import { editionDay, sourceKey } from './edition-order';
import { basisOfQuote, type QuoteMatch, quoteMatch } from './quote-match';
import { sameTime } from './series-of';

/** One indicator as one source gives it: two sources are never held against one another as then and now. */
interface Strand {
  series: FigureSeries;
  points: SeriesPoint[];
  quote: QuoteMatch | null;
}

/**
 * The table "since last time": for each indicator and source what the meeting last knew, what is known now, and the change where the two
 * may be compared. Figures of the minutes that nothing goes on with stand at the end.
 * @param quoted what the minutes of the last meeting quote
 * @param before the date of the last meeting; what was clipped till then was known to it
 */
export function figuresSince(
  series: readonly FigureSeries[],
  quoted: readonly QuotedFigure[],
  before: PartialDate | null,
): FigureSince[] {
  const strands = paired(series.flatMap(strandsOf), quoted);
  const used = new Set(strands.flatMap(({ quote }) => quote?.quoted ?? []));
  const rows = strands.flatMap((strand) => rowOf(strand, before));
  return [...rows, ...quoted.filter((figure) => !used.has(figure)).map(quotedOnly)];
}

function strandsOf(series: FigureSeries): Strand[] {
  const sources = [...new Set(series.points.map(({ cited }) => sourceKey(cited)))];
  return sources.map((source) => ({
    series,
    points: series.points.filter(({ cited }) => sourceKey(cited) === source),
    quote: null,
  }));
}

/** Each figure of the minutes with the one strand that it goes with best, and each strand with one of them. */
function paired(strands: readonly Strand[], quoted: readonly QuotedFigure[]): Strand[] {
  const pairs = strands.flatMap((strand, at) =>
    quoted.flatMap((figure) => {
      const match = quoteMatch(figure, strand.series, strand.points);
      return match === null ? [] : [{ at, match }];
    }),
  );
  pairs.sort(
    (a, b) =>
      b.match.score - a.match.score || a.at - b.at || compareText(a.match.quoted.printed, b.match.quoted.printed),
  );
  const quotes = new Map<number, QuoteMatch>();
  const used = new Set<QuotedFigure>();
  for (const { at, match } of pairs) {
    if (quotes.has(at) || used.has(match.quoted)) continue;
    quotes.set(at, match);
    used.add(match.quoted);
  }
  return strands.map((strand, at) => ({ ...strand, quote: quotes.get(at) ?? null }));
}

function rowOf({ series, points, quote }: Strand, before: PartialDate | null): FigureSince[] {
  const newest = points
    .filter(({ superseded }) => !superseded)
    .sort((a, b) => byDay(a.at, b.at))
    .at(-1);
  if (newest === undefined) return [];
  const now = isNews(newest, quote, before) ? newest : null;
  const then = quote?.point ?? knownThen(points, now, before);
  const earlier: EarlierFigure | null =
    quote !== null
      ? { from: 'minutes', figure: quote.quoted }
      : then !== null
        ? { from: 'clip', cited: then.cited }
        : null;
  if (earlier === null && now === null) return [];
  const restated = now === null || then === null ? null : restatedIn(points, then);
  // Where the newest is what a new edition says of the very time that was known, the revision is the change.
  const base = restated === now?.cited ? (then?.cited ?? null) : (restated ?? then?.cited ?? null);
  const { key, what, place } = series;
  const isPercent = series.unit === 'percent';
  const change =
    now === null || now === then
      ? null
      : base !== null
        ? mayCompare(base, now.cited)
          ? changeBetween(base.figure.value, now.cited.figure.value, isPercent)
          : null
        : quote !== null && mayCompareQuote(quote.quoted, series)
          ? changeBetween(quote.quoted.value, now.cited.figure.value, isPercent)
          : null;
  return [
    {
      ...{ seriesKey: key, what, place, before: earlier, restated, now: now?.cited ?? null, change },
      superseded: supersededOf(points, [then, now]),
    },
  ];
}

/** Whether the newest figure is new to the meeting: clipped after the last one, or another than what its minutes quote. */
function isNews({ cited }: SeriesPoint, quote: QuoteMatch | null, before: PartialDate | null): boolean {
  if (before === null || cited.clippedAt.slice(0, 10) > lastDay(before)) return true;
  return quote !== null && quote.quoted.value !== cited.figure.value;
}

/** The newest figure that the meeting could know: clipped till then, in the edition that was the newest then. */
function knownThen(
  points: readonly SeriesPoint[],
  now: SeriesPoint | null,
  before: PartialDate | null,
): SeriesPoint | null {
  if (before === null) return null;
  const known = points.filter((point) => point !== now && point.cited.clippedAt.slice(0, 10) <= lastDay(before));
  const sorted = [...known].sort((a, b) => byDay(a.at, b.at) || compareText(editionDay(a.cited), editionDay(b.cited)));
  return sorted.at(-1) ?? null;
}

/** What stands now for the time of a figure that was superseded since, where it is another value. */
function restatedIn(points: readonly SeriesPoint[], then: SeriesPoint): CitedFigure | null {
  if (!then.superseded) return null;
  const standing = points.find((point) => !point.superseded && sameTime(point.cited, then.cited));
  if (standing === undefined || standing.cited.figure.value === then.cited.figure.value) return null;
  return standing.cited;
}

/** A figure of the minutes has no basis but that of its sentence: without one, the reader is not told a change that may be none. */
function mayCompareQuote(quoted: QuotedFigure, { basis, unit }: FigureSeries): boolean {
  if (unit === 'percent') return basis !== 'change';
  const said = basisOfQuote(quoted);
  // A month and a quarter are both periods, and the sentence does not say surely which.
  return said !== null && said === basis && said !== 'period';
}

function supersededOf(points: readonly SeriesPoint[], rows: readonly (SeriesPoint | null)[]): CitedFigure[] {
  const wanted = rows.filter((point) => point !== null);
  return points
    .filter(({ superseded, cited }) => superseded && wanted.some((point) => sameTime(point.cited, cited)))
    .map(({ cited }) => cited);
}

function quotedOnly(figure: QuotedFigure): FigureSince {
  const before: EarlierFigure = { from: 'minutes', figure };
  const none = { restated: null, now: null, change: null, superseded: [] };
  return { seriesKey: '', what: figure.sentence.slice(0, 200), place: '', before, ...none };
}
