import type { FigureBasis, FigureMeasure, FigureUnit } from './figure-facts';
import type { Id } from './id';
import type { PartialDate } from './partial-date';

/**
 * Why a printed number and the recomputed one need not be the same. `rounding`, `truncation`: of what is printed, or of the numbers
 * that it is recomputed from. Null: nothing explains it.
 */
export type Explained = 'equal' | 'rounding' | 'truncation' | null;

/**
 * What was meant instead, where that gives just what is printed: the other number was taken for the base, the sign was turned,
 * percent and percentage points or percent and "times" were taken for one another.
 */
export type Mistaken = 'base' | 'sign' | 'points' | 'percent' | 'times';

/** What a check found, with all that shows how: the sentence is made of these numbers and of nothing else. */
export type FigureFinding =
  /** `incomplete`: less than the total, and nobody says that these are all its parts. `percent`: shares that should make 100. */
  | {
      kind: 'parts-total';
      parts: number[];
      sum: number;
      total: number;
      unit: 'count' | 'percent';
      explained: 'equal' | 'rounding' | 'incomplete' | null;
    }
  /** A printed percentage against the one of the numbers beside it. `decimals`: to which it is printed. */
  | {
      kind: 'percentage';
      printed: number;
      part: number;
      whole: number;
      recomputed: number;
      decimals: number;
      explained: Explained;
    }
  /**
   * A printed change against that of its two numbers. `printedAs`: in percent; in percentage points, between two percentages; as
   * "times", "-fold". `printed` has the sign of the direction that its words say. `recomputed` is of the same kind.
   */
  | {
      kind: 'percent-change';
      printedAs: 'percent' | 'points' | 'times';
      printed: number;
      before: number;
      after: number;
      recomputed: number;
      decimals: number;
      explained: Explained;
      mistaken: Mistaken | null;
    }
  | {
      kind: 'falling-cumulative';
      before: number;
      beforeAt: PartialDate;
      after: number;
      afterAt: PartialDate;
      producer: string;
      /** The later one stands in another edition, which may have corrected the count. */
      revised: boolean;
    }
  | { kind: 'after-meeting'; what: 'period' | 'published' | 'as-of'; date: PartialDate; meeting: PartialDate }
  /** Two sources, one indicator, one day. `percent`: the difference as a share of the larger. */
  | {
      kind: 'disagreement';
      at: PartialDate;
      values: { value: number; producer: string; figureId: Id }[];
      percent: number;
    }
  /** `countsEvents`: one of them counts events, and the others what an event may happen to several times. */
  | { kind: 'mixed-measures'; measures: FigureMeasure[]; countsEvents: boolean }
  | { kind: 'mixed-bases'; bases: FigureBasis[] }
  | { kind: 'stock-and-flow'; stock: FigureMeasure | null; flow: FigureMeasure | null }
  | { kind: 'persons-and-others'; units: FigureUnit[] }
  /** A later edition restates points of the series; `turned`: the last change that it prints has another sign. */
  | {
      kind: 'revised';
      producer: string;
      older: string;
      newer: string;
      moves: { at: PartialDate; before: number; after: number }[];
      turned: { from: PartialDate; to: PartialDate; before: number; after: number } | null;
    }
  /** A later edition restates the parts of a total and not the total: what its own parts for the same times come to. */
  | {
      kind: 'restated-total';
      producer: string;
      older: string;
      newer: string;
      at: PartialDate;
      before: number;
      after: number;
    }
  | { kind: 'stale'; asOf: PartialDate; days: number }
  /** The source does not say whether it counts since a day or within a period. `words`: what it says instead. */
  | { kind: 'basis-open'; value: number; words: string }
  /** It was typed from a picture, and nobody says what it counts. */
  | { kind: 'measure-open'; value: number }
  /** More within a period than since a day before it, up to the same day or a later one: one of the two is called by the wrong basis. */
  | { kind: 'period-over-cumulative'; period: number; cumulative: number; at: PartialDate; producer: string };

/** Something that the briefing wants looked at, or that was checked and holds. */
export interface FigureCheck {
  /** `holds`: checked and right. `note`: worth knowing. `look`: something is open. `wrong`: the numbers contradict each other. */
  level: 'holds' | 'note' | 'look' | 'wrong';
  figureIds: Id[];
  finding: FigureFinding;
}
