import type { CitedFigure } from './cited-figure';
import type { QuotedFigure } from './quoted-figure';

/** What a figure was when the meeting last spoke of it. */
export type EarlierFigure =
  | { from: 'minutes'; figure: QuotedFigure }
  /** Of the last briefing, or of a clip that was taken before the last meeting. */
  | { from: 'clip'; cited: CitedFigure };

/** A row of "since last time": one indicator, then and now. Both may be missing, not both at once. */
export interface FigureSince {
  seriesKey: string;
  what: string;
  before: EarlierFigure | null;
  now: CitedFigure | null;
  /** Our own calculation; null where the two may not be compared: another basis, measure, unit or scope. */
  change: { absolute: number; percent: number | null } | null;
  /** Earlier editions of the same point, that the newer one takes the place of. */
  superseded: CitedFigure[];
}
