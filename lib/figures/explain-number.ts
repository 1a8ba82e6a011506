import type { Explained } from '../model/figure-check';
import type { FigureFacts } from '../model/figure-facts';
import { isApart, isSpelled, lastPlace, type NumberRange, rangeOf, zerosPlace } from './number-range';

type Printed = Pick<FigureFacts, 'value' | 'printed' | 'unit' | 'qualifier' | 'roundedTo'>;

/**
 * Why a printed percentage or ratio is that of what was recomputed: by the recomputed number as such, or by the range that it has
 * where the numbers beside it are rounded themselves. Null where nothing explains it.
 * @param printed the value of the figure, with the sign that its words give it
 */
export function explainNumber(figure: Printed, printed: number, exact: number, range: NumberRange): Explained {
  if (Math.abs(printed - exact) < 1e-9) return 'equal';
  // "Over 40 %" of a fall is a larger fall: below nought everything is held against its mirror.
  if (printed < 0) return explainSize(figure, -printed, -exact, { low: -range.high, high: -range.low }, true);
  return explainSize(figure, printed, exact, range, false);
}

function explainSize(figure: Printed, printed: number, exact: number, range: NumberRange, isFall: boolean): Explained {
  const point = { low: exact, high: exact };
  const said = boundsOf(figure, printed);
  const cut = figure.qualifier === null ? truncated(printed, lastPlace(figure), isFall) : said;
  if (!isApart(said, point)) return 'rounding';
  if (!isApart(cut, point)) return 'truncation';
  const loose = mannerOfSpeaking(figure, printed);
  const wide = { low: Math.min(said.low, printed - loose), high: Math.max(said.high, printed + loose) };
  return isApart(wide, point) && isApart(said, range) ? null : 'rounding';
}

/** "More than doubled" is no error where it is five times: it says the least that it can be. */
function boundsOf(figure: Printed, printed: number): NumberRange {
  const said = rangeOf({ ...figure, value: printed });
  if (figure.qualifier === 'over' || figure.qualifier === 'at-least') return { ...said, high: Number.MAX_VALUE };
  return figure.qualifier === 'under' || figure.qualifier === 'at-most' ? { ...said, low: 0 } : said;
}

/** What is cut off to a number: towards nought as most programs do, or, of a fall, down to the next one as others do. */
function truncated(printed: number, place: number, isFall: boolean): NumberRange {
  const almost = place * (1 - 1e-6);
  return { low: printed > 0 && !isFall ? printed : printed - almost, high: printed + almost };
}

/** "Seventy per cent", and 70 % for 71.3: whole tens from twenty are often a manner of speaking. */
function mannerOfSpeaking(figure: Printed, printed: number): number {
  if (figure.unit === 'ratio' && isSpelled(figure)) return printed * 0.15;
  if (printed < 20 || zerosPlace(printed) < 10 || lastPlace(figure) < 1) return isSpelled(figure) ? 0.5 : 0;
  return isSpelled(figure) ? 5 : 1.5;
}
