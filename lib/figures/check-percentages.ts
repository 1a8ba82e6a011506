import type { CitedFigure } from '../model/cited-figure';
import type { FigureCheck, FigureFinding } from '../model/figure-check';
import { checkChange } from './check-change';
import { checkShareInWords } from './check-share-in-words';
import { isChange } from './direction-of';
import { explainNumber } from './explain-number';
import { decimalsOf, looseRangeOf } from './number-range';

/** Each printed percentage, change and "times" against the two numbers that its source gives it with. */
export function checkPercentages(figures: readonly CitedFigure[]): FigureCheck[] {
  const byId = new Map(figures.map((cited) => [cited.figure.id, cited]));
  return figures.flatMap((cited) => {
    const { shareOfId, shareIsId } = cited.figure;
    const whole = shareOfId === null ? undefined : byId.get(shareOfId);
    const part = shareIsId === null ? undefined : byId.get(shareIsId);
    if (part !== undefined && shareOfId === null && part.figure.unit === 'ratio') return checkShareInWords(cited, part);
    return whole === undefined || part === undefined ? [] : checkOne(cited, whole, part);
  });
}

function checkOne(cited: CitedFigure, whole: CitedFigure, part: CitedFigure): FigureCheck[] {
  const { figure } = cited;
  if (figure.unit === 'percentage-points') return checkChange(cited, whole, part);
  if (figure.unit !== 'percent' && figure.unit !== 'ratio') return [];
  if (whole.figure.value === 0) return [];
  const isDifference = part.figure.basis === 'change' && whole.figure.basis !== 'change';
  if (isDifference && figure.unit === 'percent') return checkShare(cited, whole, part);
  if (figure.unit === 'ratio') return checkChange(cited, whole, part);
  const change = isChange(figure);
  if (change !== null) return change ? checkChange(cited, whole, part) : checkShare(cited, whole, part);
  // "4,049 after 3,515 (15 %)": what is more than its whole is no share of it.
  if (part.figure.value <= whole.figure.value) return checkShare(cited, whole, part);
  const asChange = checkChange(cited, whole, part);
  return asChange.some(({ level }) => level === 'wrong') ? checkShare(cited, whole, part) : asChange;
}

function checkShare(cited: CitedFigure, { figure: whole }: CitedFigure, { figure: part }: CitedFigure): FigureCheck[] {
  const { figure } = cited;
  const isDifference = part.basis === 'change';
  const size = (value: number) => (isDifference ? Math.abs(value) : value);
  const recomputed = (size(part.value) / whole.value) * 100;
  const [a, b] = [looseRangeOf(part), looseRangeOf(whole)];
  const ends =
    b.low <= 0 ? [recomputed] : [a.low, a.high].flatMap((x) => [b.low, b.high].map((y) => (size(x) / y) * 100));
  const printed = size(figure.value);
  const range = { low: Math.min(...ends), high: Math.max(...ends) };
  const explained = explainNumber(figure, printed, recomputed, range);
  const finding: FigureFinding = {
    kind: 'percentage',
    ...{ printed, part: size(part.value), whole: whole.value, recomputed, decimals: decimalsOf(figure), explained },
  };
  const level = explained === null ? 'wrong' : explained === 'truncation' ? 'note' : 'holds';
  return [{ level, figureIds: [figure.id, whole.id, part.id], finding }];
}
