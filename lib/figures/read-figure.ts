import type { FigureMeasure, FigureUnit } from '../model/figure-facts';
import type { FoundFigure } from '../model/found-figure';
import type { NumberMention } from './number-mention';
import type { UnitRead } from './unit-of';

/** A figure while it is read: what is found of it, and where its words stand. */
export interface ReadFigure {
  facts: FoundFigure;
  mention: NumberMention;
  unit: UnitRead;
  /** The number of its sentence in the text. */
  sentence: number;
  /** Whether what it counts is said beside it, and not only with the figure before. */
  isNamed: boolean;
  /** What the words before it count, where they do: of a share, what it is a share of. */
  counts: { unit: FigureUnit; unitText: string; what: string; measure: FigureMeasure | null } | null;
  /** Words around it that tie it to others, folded. */
  before: string;
  after: string;
  /** Right behind the number itself: "of them", where what it counts stands before it. */
  behind: string;
  /** How deep in brackets it stands, and whether a colon stands between its sentence's beginning and it. */
  bracket: boolean;
}
