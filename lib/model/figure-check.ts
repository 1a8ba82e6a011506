import type { FigureBasis, FigureMeasure, FigureUnit } from './figure-facts';
import type { Id } from './id';
import type { PartialDate } from './partial-date';

/** What a check found, with all that shows how: the sentence is made of these numbers and of nothing else. */
export type FigureFinding =
  /** `explained`: the difference is that of rounding, truncation or of parts that are said to be not all. */
  | { kind: 'parts-total'; parts: number[]; sum: number; total: number; explained: 'equal' | 'rounding' | null }
  /** A printed percentage against the one of the numbers beside it. `decimals`: to which it is printed. */
  | {
      kind: 'percentage';
      printed: number;
      part: number;
      whole: number;
      recomputed: number;
      decimals: number;
      explained: 'equal' | 'rounding' | 'truncation' | null;
    }
  /** A printed change in percent against that of its two numbers. */
  | {
      kind: 'percent-change';
      printed: number;
      before: number;
      after: number;
      recomputed: number;
      decimals: number;
      explained: 'equal' | 'rounding' | 'truncation' | null;
    }
  | {
      kind: 'falling-cumulative';
      before: number;
      beforeAt: PartialDate;
      after: number;
      afterAt: PartialDate;
      producer: string;
    }
  | { kind: 'after-meeting'; what: 'period' | 'published' | 'as-of'; date: PartialDate; meeting: PartialDate }
  /** Two sources, one indicator, one day. `percent`: the difference as a share of the larger. */
  | {
      kind: 'disagreement';
      at: PartialDate;
      values: { value: number; producer: string; figureId: Id }[];
      percent: number;
    }
  | { kind: 'mixed-measures'; measures: FigureMeasure[] }
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
  | { kind: 'stale'; asOf: PartialDate; days: number }
  /** The source contradicts itself, or does not say, whether it counts since a day or within a period. */
  | { kind: 'basis-open'; words: string };

/** Something that the briefing wants looked at, or that was checked and holds. */
export interface FigureCheck {
  /** `holds`: checked and right. `note`: worth knowing. `look`: something is open. `wrong`: the numbers contradict each other. */
  level: 'holds' | 'note' | 'look' | 'wrong';
  figureIds: Id[];
  finding: FigureFinding;
}
