import type { CitedFigure } from './cited-figure';
import type { FigureBasis, FigureMeasure, FigureUnit } from './figure-facts';
import type { PartialDate } from './partial-date';

/** A point of a series: one figure, and the day by which it is placed. */
export interface SeriesPoint {
  cited: CitedFigure;
  /** End of its period, else its as-of date, else that of its source; null where nothing dates it. */
  at: PartialDate | null;
  /** A later edition of the same source restates this very point. */
  superseded: boolean;
}

/** Figures that measure the same: an indicator across clips, sources and meetings. */
export interface FigureSeries {
  /** The same as long as the series measures the same; `Figure.indicatorId` where the person made it. */
  key: string;
  what: string;
  measure: FigureMeasure | null;
  unit: FigureUnit;
  unitText: string;
  place: string;
  basis: FigureBasis | null;
  /** By producer, then by day, then by edition, oldest first. */
  points: SeriesPoint[];
}
