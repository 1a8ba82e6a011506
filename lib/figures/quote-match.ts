import { foldText } from '../language/fold-text';
import { tellingWords } from '../language/telling-words';
import { wordsOf } from '../language/words-of';
import type { FigureBasis } from '../model/figure-facts';
import type { FigureSeries, SeriesPoint } from '../model/figure-series';
import type { QuotedFigure } from '../model/quoted-figure';
import { namesMeasure } from './names-measure';
import { namesOfPlace, placeKey } from './place-key';
import { scopeOf } from './scope-of';

/** How well a figure of the minutes goes with a series; `point`: the very figure that it quotes. */
export interface QuoteMatch {
  quoted: QuotedFigure;
  point: SeriesPoint | null;
  score: number;
}

/**
 * Holds a figure that the minutes quote against a series of one source: the value that one of its figures has, or the place and the words
 * of the sentence. Null where they do not go together. A small number alone ("12") goes with nothing.
 */
export function quoteMatch(
  quoted: QuotedFigure,
  series: FigureSeries,
  points: readonly SeriesPoint[],
): QuoteMatch | null {
  if ((quoted.unit === 'percent') !== (series.unit === 'percent')) return null;
  const point = points.find(({ cited }) => cited.figure.value === quoted.value) ?? null;
  const words = wordsScore(quoted, series);
  if (point !== null && (words > 0 || telling(quoted.value) >= 3)) return { quoted, point, score: 10 + words };
  return words >= 2 && (placeKey(series.place) === '' || namesPlace(quoted, series))
    ? { quoted, point: null, score: words }
    : null;
}

/** What the sentence says of how the figure was counted; null where it says neither or both. */
export function basisOfQuote({ sentence }: QuotedFigure): FigureBasis | null {
  const folded = foldText(sentence);
  const isCumulative =
    /\b(?:cumulative|so far|to date|since|depuis|cumul\w*|a ce jour|desde|acumulad[oa]s?|hasta la fecha|year to date)\b|\bjanuary\s?(?:to|-|–|and)|\bjan\s?[-–]|\bjanvier\s?(?:a|-|–)|\benero\s?(?:a|-|–)|منذ|تراكمي/u.test(
      folded,
    );
  const isPeriod =
    /\b(?:in|during|en|au|durante|pendant) (?:the )?(?:month|week|quarter|january|february|march|april|may|june|july|august|september|october|november|december|(?:first|second|third|fourth|last) (?:quarter|week|half)|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)\b|\bq[1-4]\b|خلال/u.test(
      folded,
    );
  const isStock =
    /\b(?:present|stranded|currently|pending|presents?|bloques|en attente|actualmente|pendientes)\b|حاليا|عالق/u.test(
      folded,
    );
  if (isStock) return 'stock';
  if (isCumulative === isPeriod) return null;
  return isCumulative ? 'cumulative' : 'period';
}

/** How much of a series its sentence names: the place, the measure, each word that narrows it. Less where it names another scope. */
function wordsScore(quoted: QuotedFigure, series: FigureSeries): number {
  const words = tellingWords(quoted.sentence);
  const all = wordsOf(quoted.sentence);
  const { measure } = series;
  const scope = scopeOf(series.what, series.place, measure).split(' ').filter(Boolean);
  if (scope.some((stem) => !words.has(stem))) return 0;
  const isMeasure = measure !== null && all.some((word) => namesMeasure(word, measure));
  const common = [...tellingWords(series.what)].filter((stem) => words.has(stem)).length;
  const basis = basisOfQuote(quoted);
  const isOther = basis !== null && series.basis !== null && basis !== series.basis;
  return Math.max(0, Number(namesPlace(quoted, series)) + Number(isMeasure) + Math.min(common, 3) - Number(isOther));
}

function namesPlace({ sentence }: QuotedFigure, { place }: FigureSeries): boolean {
  if (placeKey(place) === '') return false;
  const said = ` ${wordsOf(sentence).join(' ')} `;
  return placeKey(place)
    .split(' + ')
    .every((one) => namesOfPlace(one).some((name) => name.length > 2 && said.includes(` ${name} `)));
}

/** How many digits there are before the noughts at the end. */
function telling(value: number): number {
  return String(Math.abs(value))
    .replace(/\D/g, '')
    .replace(/(?<!0)0+$/, '').length;
}
