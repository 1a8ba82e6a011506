import type { FigureBasis, FigureMeasure, FigureQualifier, FigureUnit } from './figure-facts';
import type { Id } from './id';
import type { PartialDate } from './partial-date';

/** A place in the view box of a chart, from its upper left corner. */
export interface ChartPlace {
  x: number;
  y: number;
}

/** Words to set in a chart. `anchor`: which end of them stands at `x`; `y` is the middle of the line of text. */
export interface ChartLabel extends ChartPlace {
  anchor: 'start' | 'middle' | 'end';
}

/** One figure on a chart. */
export interface ChartMark extends ChartPlace {
  figureId: Id;
  value: number;
  printed: string;
  qualifier: FigureQualifier | null;
  /** The day for which it stands: the one on the axis. */
  at: PartialDate;
  edition: string;
  published: PartialDate | null;
  /** A later edition restates it: drawn hollow, and off the line. */
  superseded: boolean;
  /** Where its value is written; null where it would cover another. */
  label: ChartLabel | null;
}

/** What one source says, joined in the order of its days. */
export interface ChartLine {
  /** As it is cited; empty where nobody is named. */
  producer: string;
  /** 0, 1, 2 …: tells lines apart by colour and by dash and mark, never by colour alone. */
  style: number;
  /** The corners of the line: the marks that are not superseded, left to right. */
  path: ChartPlace[];
  marks: ChartMark[];
  /** Where the name of the source is written, beside its last mark. */
  label: ChartLabel;
}

/** What a chart says, for those who do not see it: to be made into a sentence for each source. */
export interface ChartSummary {
  producer: string;
  count: number;
  /** How many of its figures are superseded, and so not among those counted and named here. */
  superseded: number;
  first: ChartValue;
  last: ChartValue;
  lowest: ChartValue;
  highest: ChartValue;
}

export interface ChartValue {
  at: PartialDate;
  value: number;
  printed: string;
  qualifier: FigureQualifier | null;
}

/** A chart of one series as plain geometry in a fixed view box: a renderer adds strokes, words and numbers and computes nothing. */
export interface FigureChart {
  seriesKey: string;
  what: string;
  measure: FigureMeasure | null;
  unit: FigureUnit;
  unitText: string;
  place: string;
  basis: FigureBasis | null;
  width: number;
  height: number;
  /** The rectangle of the axes, within the view box. */
  plot: { left: number; top: number; right: number; bottom: number };
  /** As-of dates on the horizontal axis: true ones of the figures, as many as have room; each with the place of its words. */
  days: (ChartLabel & { at: PartialDate })[];
  /** Round values on the vertical axis, each a line across the plot; the words stand before the plot. */
  values: (ChartLabel & { value: number })[];
  lines: ChartLine[];
  summary: ChartSummary[];
}
