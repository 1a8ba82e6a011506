import type { ActionStatus } from '../../../lib/model/action';
import type { Attendee } from '../../../lib/model/attendee';
import type { Block } from '../../../lib/model/content-block';
import type { Id } from '../../../lib/model/id';
import type { ItemReading } from '../../../lib/model/minutes-reading';

export const factNames = ['title', 'series', 'date', 'startTime', 'endTime', 'zone', 'place', 'issued'] as const;
export type FactName = (typeof factNames)[number];

/** Where a value was read, and whether the person should look at it before it is kept. */
export interface Found {
  /** Index in the document's lines; null where the person added it, or it follows from elsewhere. */
  line: number | null;
  sure: boolean;
}

/** An answer as it stands in its field; empty where there is none. */
export interface Fact extends Found {
  value: string;
  others: string[];
}

export interface AttendeeDraft extends Attendee, Found {
  key: string;
}

export interface ItemDraft extends Found {
  key: string;
  title: string;
  owner: string;
  /** Its lines end before this one. */
  end: number | null;
  standing: boolean;
  said: Block[];
  links: ItemReading['links'];
  figures: ItemReading['figures'];
  /** The person's choice; null leaves it to `travelsByDefault`. */
  travels: boolean | null;
}

export interface ActionDraft extends Found {
  key: string;
  text: string;
  /** Parted by commas. */
  owners: string;
  /** As typed. */
  due: string;
  dueAsWritten: string;
  status: ActionStatus;
  /** The key of its item; null where it belongs to none. */
  item: string | null;
  /** The earlier action it goes on with, null for a new one; undefined leaves it to the proposal. */
  continues: Id | null | undefined;
}

export const nextFactNames = ['title', 'date', 'startTime', 'endTime', 'zone', 'place'] as const;
export type NextFacts = Record<(typeof nextFactNames)[number], string>;

export interface NextDraft extends Found {
  stated: boolean;
  facts: NextFacts;
  /** What else the document may mean; null where that is no meeting at all. */
  others: (Omit<NextFacts, 'title'> | null)[];
  /** A meeting of its own, even where one of that day is there already. */
  apart: boolean;
}

/** What the lists of the review hold. */
export interface Rows {
  attendance: AttendeeDraft;
  items: ItemDraft;
  actions: ActionDraft;
}

/** A row that the person took out, and all that puts it back as it was. */
export interface RemovedRow {
  list: keyof Rows;
  row: Rows[keyof Rows];
  at: number;
  /** The keys of the actions that were its. */
  tied: string[];
}

/** What stands on the review screen: a reading, as far as the person has corrected it. */
export interface MinutesDraft {
  kind: 'minutes' | 'agenda';
  facts: Record<FactName, Fact>;
  attendance: AttendeeDraft[];
  items: ItemDraft[];
  actions: ActionDraft[];
  /** The last one last. */
  removed?: RemovedRow[];
  next: NextDraft;
  /** A meeting of its own, even where these minutes are known already. */
  apart: boolean;
}
