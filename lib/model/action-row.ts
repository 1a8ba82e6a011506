import type { Action, ActionEvent } from './action';
import type { Id } from './id';
import type { Instant } from './instant';
import type { Meeting } from './meeting';

/** What is needed to name a meeting. */
export type MeetingName = Pick<Meeting, 'id' | 'title' | 'date'>;

/** An action with what is needed to show it from the place of one meeting. */
export interface ActionRow {
  action: Action;
  /** 1 for the first that was raised; it stays when a status changes. */
  number: number;
  raisedBy: MeetingName;
  /** The last minutes that spoke of it after it was raised; null where none did. */
  lastReported: { at: Instant; meeting: MeetingName | null } | null;
  /** Oldest first, each event with the meeting it names. */
  history: { event: ActionEvent; meeting: MeetingName | null }[];
  /** The title of its agenda item; empty where it has none. */
  topicTitle: string;
  /** The topic on the agenda of the meeting asked for that goes on with its item; null where there is none. */
  onTopicId: Id | null;
  /** Whether it is neither done nor dropped. */
  open: boolean;
  /** Open, with a due date that is over. */
  overdue: boolean;
  /** How many later meetings it has been carried to, up to the meeting asked for. */
  carried: number;
}
