import type { FigureMeasure } from '../model/figure-facts';

/** What happens over time, so that it matters since when it is counted, and that it is not held against what is there at a moment. */
export const flowMeasures: ReadonlySet<FigureMeasure> = new Set<FigureMeasure>([
  ...(['arrivals', 'departures', 'returns', 'registered', 'detected', 'disembarked', 'intercepted'] as const),
  ...(['crossings', 'intentions', 'applications', 'decisions', 'dead-or-missing'] as const),
]);
