import type { FigureMeasure } from '../model/figure-facts';

/** Part of what another measure counts, so that the two may well stand in one sum. */
export const narrowerMeasures: ReadonlySet<FigureMeasure> = new Set(['children', 'unaccompanied-children', 'other']);
