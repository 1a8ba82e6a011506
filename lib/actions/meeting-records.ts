import type { Action } from '../model/action';
import type { Id } from '../model/id';
import type { Meeting } from '../model/meeting';
import type { Topic } from '../model/topic';

/** What is read of the store to tell what a meeting carries on. */
export interface MeetingRecords {
  meeting: Meeting;
  meetings: ReadonlyMap<Id, Meeting>;
  /** Its agenda, the topics that this was carried from, and those of the actions. */
  topics: ReadonlyMap<Id, Topic>;
  actions: Action[];
  /** Local calendar date, `2018-08-09`. */
  today: string;
}
