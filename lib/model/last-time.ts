import type { ActionRow, MeetingName } from './action-row';
import type { Block } from './content-block';
import type { QuotedFigure } from './quoted-figure';

/** Where a topic comes from: how often it was carried over, and the meeting that had it first. */
export interface Lineage {
  times: number;
  first: MeetingName;
}

/** What is known of a topic from the meetings before. */
export interface LastTime {
  /** The last meeting whose minutes say something on it, or else the one that it was carried from. */
  meeting: MeetingName;
  /** Its title at that meeting. */
  title: string;
  /** Word for word from the minutes; empty where they say nothing on it. */
  said: Block[];
  figures: QuotedFigure[];
  lineage: Lineage;
  /** In the order in which they were raised. */
  openActions: ActionRow[];
}
