import { checkFigures } from '../../../lib/figures/check-figures';
import { seriesOf } from '../../../lib/figures/series-of';
import type { CitedFigure } from '../../../lib/model/cited-figure';
import type { Figure } from '../../../lib/model/figure';
import type { FigureCheck } from '../../../lib/model/figure-check';
import { cited, idOf } from './cited';

type More = Partial<Figure>;

export const meeting = { date: '2018-08-09', today: '2018-08-09' };

/** What checking says of figures of one meeting. */
export function checked(figures: readonly CitedFigure[], of = meeting): FigureCheck[] {
  return checkFigures(figures, seriesOf(figures), of);
}

/** Only what wants to be looked at. */
export function alarms(figures: readonly CitedFigure[], of = meeting): FigureCheck[] {
  return checked(figures, of).filter(({ level }) => level === 'wrong' || level === 'look');
}

/** A total and its parts, as one source prints them. A part is a number or a number with its facts. */
export function total(value: number, parts: readonly (number | [number, More])[], more: More = {}): CitedFigure[] {
  return [
    cited(1, { value, ...more }),
    ...parts.map((part, index) => {
      const [number, facts] = typeof part === 'number' ? [part, {}] : part;
      return cited(index + 2, { value: number, partOfId: idOf(1), ...facts });
    }),
  ];
}

/** "Greece 398 560 40 %": a change in percent, its numbers before and after. */
export function change(
  printed: number,
  before: number,
  after: number,
  more: More = {},
  sides: [More, More] = [{}, {}],
) {
  return [
    cited(1, { value: before, ...sides[0] }),
    cited(2, { value: after, ...sides[1] }),
    cited(3, { value: printed, unit: 'percent', basis: 'change', shareOfId: idOf(1), shareIsId: idOf(2), ...more }),
  ];
}

/** "8,034 of 11,267 (71 %)". */
export function share(printed: number, part: number, whole: number, more: More = {}, sides: [More, More] = [{}, {}]) {
  return [
    cited(1, { value: whole, ...sides[0] }),
    cited(2, { value: part, ...sides[1] }),
    cited(3, { value: printed, unit: 'percent', shareOfId: idOf(1), shareIsId: idOf(2), ...more }),
  ];
}

/** The cell of a table; columns as rows. */
export function cell(row: number, column = 1): More {
  return { stands: { in: 'cell', row, column } };
}
