import type { PartialDate } from '../model/partial-date';

/** A time that a sentence speaks of. */
export interface PeriodMention {
  from: number;
  to: number;
  start: PartialDate | null;
  end: PartialDate | null;
  /** `compared`: none of the figures is of it. `loose`: a quarter or half, of which texts do not say whether it is all since January. */
  said: 'since' | 'until' | 'at' | 'within' | 'range' | 'loose' | 'compared';
}
