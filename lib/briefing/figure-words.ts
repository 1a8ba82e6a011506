import { isWeighted } from '../figures/is-weighted';
import type { CitedFigure } from '../model/cited-figure';
import type { Figure } from '../model/figure';
import type { QuotedFigure } from '../model/quoted-figure';
import { labelText } from '../sanitize/label-text';
import type { Run } from './briefing-document';
import { figureNumber } from './figure-number';
import { filledRuns } from './filled-runs';
import { periodText } from './period-text';
import { foreignRun, joinedRuns, ownRun } from './runs';
import type { Setting } from './setting';

/** "11,267", "67%", "6.53 millones USD": as its source prints it, with the unit that stands with the number. */
export function printedOf({ printed, unitText = '', unit }: PrintedFigure): string {
  const number = labelText(printed);
  const said = labelText(unitText);
  if (!withNumber.has(unit) || said === '' || number.includes(said)) return number;
  return said === '%' ? `${number}%` : `${number}\u00A0${said}`;
}

type PrintedFigure = Pick<QuotedFigure, 'printed'> & { unit: QuotedFigure['unit'] | Figure['unit']; unitText?: string };

/** Units without which the number says nothing. */
const withNumber = new Set<PrintedFigure['unit']>([
  'percent',
  'percentage-points',
  'money',
  'measured',
  'ratio',
  'rate',
]);

/** "more than 2,400": the number as its source qualifies it; "≈ 3,634" of a count with decimals. */
export function valueRuns(figure: Figure, setting: Setting): Run[] {
  const { words } = setting;
  if (isWeighted(figure)) return [ownRun(words.ofFigures.nearly(figureNumber(Math.round(figure.value), setting)))];
  const number = [foreignRun(printedOf(figure))];
  return figure.qualifier === null ? number : filledRuns([number], words.ofFigures.qualified[figure.qualifier]);
}

/** What must be known beside the number: for when it stands, whether it may still change, whether it was typed off a picture. */
export function figureMarks(cited: CitedFigure, setting: Setting): string[] {
  const { figure, transcribed } = cited;
  const { words, locale } = setting;
  return [
    ...[whenOf(cited, setting)].filter(Boolean),
    ...(figure.roundedTo === null ? [] : [words.ofFigures.roundedTo(figure.roundedTo.toLocaleString(locale))]),
    ...statusMarks(figure, setting),
    ...(transcribed || figure.stands.in === 'typed' ? [words.citation.transcribed] : []),
  ];
}

function statusMarks(figure: Figure, { words }: Setting): string[] {
  const { status } = figure;
  if (isWeighted(figure) && (status === null || status === 'estimate'))
    return [words.ofFigures.weighted(printedOf(figure))];
  return status === null ? [] : [words.ofFigures.statuses[status]];
}

/** "to 30 June 2018" of what is counted since a day, else "June 2018"; empty where no source says it. */
export function whenOf({ figure, period, asOf }: CitedFigure, setting: Setting): string {
  const own = figure.period ?? null;
  const end = own?.end ?? figure.asOf ?? (own === null ? (period?.end ?? asOf) : null);
  if (figure.basis === 'cumulative') {
    return end === null ? '' : setting.words.ofFigures.upTo(periodText(end, end, setting));
  }
  if (end === null) return own?.start ? periodText(own.start, own.start, setting) : '';
  const start = figure.basis === 'stock' ? end : (own?.start ?? (own === null ? period?.start : null) ?? end);
  return periodText(start, end, setting);
}

/** "irregular migrants registered, Albania, cumulative since 1 January 2018 (officer’s reading; source says “second quarter”)". */
export function whatRuns(cited: CitedFigure, given: { what: string; says: string }, setting: Setting): Run[] {
  const { figure } = cited;
  const { words } = setting;
  // Of a number typed without a word only the person says what it counts, whatever it was joined with.
  const isNamed = figure.what !== '' || figure.stands.in !== 'typed' || figure.measure === null;
  const what = isNamed ? labelText(given.what || figure.what, 200) : '';
  const place = labelText(figure.place, 200);
  const unit = unitOf(figure, setting);
  return joinedRuns(
    [
      ...(what === '' ? measureRuns(figure, setting) : [[foreignRun(what)]]),
      ...(place === '' || what.includes(place) ? [] : [[foreignRun(place)]]),
      ...(unit === '' ? [] : [[ownRun(unit)]]),
      ...basisPieces(cited, given.says, setting),
    ],
    words.separator,
  );
}

/** What a number typed from a picture counts, where only the person says it. */
function measureRuns({ measure }: Figure, { words }: Setting): Run[][] {
  return measure === null || measure === 'other' ? [] : [[ownRun(words.ofFigures.counted(measure))]];
}

function unitOf({ unit }: Figure, { words }: Setting): string {
  const said = new Map<string, string>(Object.entries(words.ofFigures.units));
  return said.get(unit) ?? '';
}

/** Units of which it matters whether they were counted since a day, within a period, or at one moment. */
const counted = new Set<Figure['unit']>(['persons', 'households', 'events', 'applications', 'decisions']);

function basisPieces({ figure, period }: CitedFigure, says: string, setting: Setting): Run[][] {
  const { ofFigures, quoted } = setting.words;
  const { basis } = figure;
  if (basis === null) return counted.has(figure.unit) ? [[ownRun(ofFigures.basisOpen)]] : [];
  const since = figure.period?.start ?? (figure.period === null ? period?.start : null) ?? null;
  const said =
    basis === 'cumulative'
      ? ofFigures.cumulative(since === null ? '' : periodText(since, since, setting))
      : ofFigures.bases[basis];
  if (!figure.settled.includes('basis')) return [[ownRun(said)]];
  const words = labelText(says);
  if (words === '') return [[ownRun(ofFigures.reading(said, ''))]];
  return [filledRuns([[ownRun(said)], [foreignRun(quoted(words))]], ofFigures.reading)];
}
