import type { FigureMeasure } from '../model/figure-facts';

/** What counts events as a rule: whoever crosses a border three times may be in it three times. */
export const eventMeasures: ReadonlySet<FigureMeasure> = new Set<FigureMeasure>([
  'detected',
  'crossings',
  'intercepted',
]);
