import type { CitedFigure } from './cited-figure';
import type { QuotedFigure } from './quoted-figure';

/** What a figure was when the meeting last spoke of it. */
export type EarlierFigure =
  | { from: 'minutes'; figure: QuotedFigure }
  /** Of the last briefing, or of a clip that was taken before the last meeting. */
  | { from: 'clip'; cited: CitedFigure };

/** A row of "since last time": one indicator of one source, then and now. Both may be missing, not both at once. */
export interface FigureSince {
  /** Of the series; empty where the minutes quote a figure that none of them goes on with. */
  seriesKey: string;
  what: string;
  /** As the series says it; empty where there is none. */
  place: string;
  before: EarlierFigure | null;
  /** What the edition of `now` says of the time of `before`, where it says it anew and otherwise. */
  restated: CitedFigure | null;
  /** Null where nothing newer was clipped since. */
  now: CitedFigure | null;
  /**
   * Our own calculation, from `restated` where there is one and it is not `now`, else from `before`; null where the two may not be compared: another basis,
   * measure, unit or scope, or periods of other lengths. Of percentages `absolute` is in points, and `percent` is null.
   */
  change: { absolute: number; percent: number | null } | null;
  /** Earlier editions of the same points, that the newer one takes the place of. */
  superseded: CitedFigure[];
}
