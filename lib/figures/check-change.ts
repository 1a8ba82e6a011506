import type { CitedFigure } from '../model/cited-figure';
import type { Figure } from '../model/figure';
import type { Explained, FigureCheck, FigureFinding, Mistaken } from '../model/figure-check';
import { directionOf } from './direction-of';
import { explainNumber } from './explain-number';
import { decimalsOf, looseRangeOf, type NumberRange } from './number-range';

type PrintedAs = (FigureFinding & { kind: 'percent-change' })['printedAs'];

/** How a change is recomputed in each of the manners in which it is printed. */
const ways: Record<PrintedAs, (before: number, after: number) => number> = {
  percent: (before, after) => ((after - before) / before) * 100,
  points: (before, after) => after - before,
  times: (before, after) => after / before,
};

/**
 * A printed change against that of its two numbers: in percent, in percentage points, as "times". Where it is another one, whether a
 * usual slip gives just what is printed: the other number as the base, the other sign, percent for points, percent for "times".
 */
export function checkChange(
  cited: CitedFigure,
  { figure: before }: CitedFigure,
  { figure: after }: CitedFigure,
): FigureCheck[] {
  const { figure } = cited;
  const printedAs = mannerOf(figure);
  const [a, b] = [before, after];
  if (printedAs !== 'points' && a.value <= 0) return [];
  const recomputed = ways[printedAs](a.value, b.value);
  const direction = printedAs === 'times' ? 1 : (directionOf(figure) ?? (recomputed < 0 ? -1 : 1));
  const printed = direction * Math.abs(figure.value);
  const explained = explainedAs(figure, printed, printedAs, a, b);
  const mistaken = explained === null ? slip(figure, printed, printedAs, a, b) : null;
  const finding: FigureFinding = {
    kind: 'percent-change',
    ...{
      printedAs,
      printed,
      before: a.value,
      after: b.value,
      recomputed,
      decimals: decimalsOf(figure),
      explained,
      mistaken,
    },
  };
  const level = explained === null ? 'wrong' : explained === 'truncation' ? 'note' : 'holds';
  return [{ level, figureIds: [figure.id, before.id, after.id], finding }];
}

function mannerOf({ unit }: Figure): PrintedAs {
  if (unit === 'percentage-points') return 'points';
  return unit === 'ratio' ? 'times' : 'percent';
}

function explainedAs(figure: Figure, printed: number, as: PrintedAs, before: Figure, after: Figure): Explained {
  const exact = ways[as](before.value, after.value);
  const range = rangeOfChange(as, before, after);
  const explained = explainNumber(figure, printed, exact, range);
  if (explained !== null || as !== 'times') return explained;
  // "One in three" is printed as 3; "three times more" is by some a rise by three times, by others to three times.
  const turned = explainNumber(figure, printed, 1 / exact, { low: 1 / range.high, high: 1 / range.low });
  if (turned !== null && exact < 1) return turned;
  const saysMore = /\b(?:more|plus|mas)\b|اكثر/iu.test(`${figure.what} ${figure.unitText}`);
  return saysMore ? explainNumber(figure, printed + 1, exact, range) : null;
}

function rangeOfChange(as: PrintedAs, before: Figure, after: Figure): NumberRange {
  const [a, b] = [looseRangeOf(before), looseRangeOf(after)];
  const exact = ways[as](before.value, after.value);
  if (as !== 'points' && a.low <= 0) return { low: exact, high: exact };
  const ends = [a.low, a.high].flatMap((x) => [b.low, b.high].map((y) => ways[as](x, y)));
  return { low: Math.min(...ends), high: Math.max(...ends) };
}

/** Which usual slip gives just what is printed. */
function slip(figure: Figure, printed: number, as: PrintedAs, before: Figure, after: Figure): Mistaken | null {
  const isPercents = before.unit === 'percent' && after.unit === 'percent';
  // "Over" is met by everything above, which would explain any number.
  const plain: Figure = { ...figure, qualifier: figure.qualifier === 'about' ? 'about' : null };
  const meets = (value: number, way: PrintedAs, from = before, to = after) =>
    explainedAs(plain, value, way, from, to) !== null;
  if (meets(-printed, as) && as !== 'times') return 'sign';
  if (as === 'points') return meets(printed, 'percent') && before.value !== 0 ? 'percent' : null;
  if (as === 'times') {
    if (before.value === 0) return null;
    if (meets(printed, 'percent')) return 'percent';
    return meets(printed + 1, 'times') ? 'times' : null;
  }
  if (isPercents && meets(printed, 'points')) return 'points';
  if (after.value > 0 && meets(-printed, 'percent', after, before)) return 'base';
  const level = explainedAs(plain, Math.abs(printed) / 100, 'times', before, after);
  return level === 'equal' || level === 'rounding' ? 'times' : null;
}
