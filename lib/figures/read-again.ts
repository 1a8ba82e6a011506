import type { Figure } from '../model/figure';
import type { FoundFigure } from '../model/found-figure';
import { factsOf } from './facts-of';

/** A figure as reading its clip anew tells it; what the person said of it stays. */
export function readAgain(figure: Figure, found: FoundFigure): Figure {
  const said = figure.settled.flatMap((fact): [string, unknown][] =>
    fact === 'unit'
      ? [
          ['unit', figure.unit],
          ['unitText', figure.unitText],
        ]
      : [[fact, figure[fact]]],
  );
  const { otherValue: _asked, ...known } = figure;
  return { ...known, ...factsOf(found), ...Object.fromEntries(said) };
}
