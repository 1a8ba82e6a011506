import type { PartialDate } from '../model/partial-date';

/** What is known of a clip besides its words: it settles what the words leave open, and never goes against them. */
export interface FigureContext {
  /** BCP 47 tag of the clip; empty where the page does not say. It decides what a comma and a point mean. */
  lang: string;
  published: PartialDate | null;
  asOf: PartialDate | null;
  period: { start: PartialDate; end: PartialDate } | null;
  /** What the source warns of in its own words; absent where it warns of nothing. */
  caveats?: readonly string[];
  /** What stands over the clip on its page, outermost first. */
  labels?: readonly string[];
}
