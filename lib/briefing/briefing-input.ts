import type { ActionRow } from '../model/action-row';
import type { Briefing } from '../model/briefing';
import type { CitedFigure } from '../model/cited-figure';
import type { Clip } from '../model/clip';
import type { Gap } from '../model/gap';
import type { Id } from '../model/id';
import type { Instant } from '../model/instant';
import type { LastTime } from '../model/last-time';
import type { Meeting } from '../model/meeting';
import type { PartialDate } from '../model/partial-date';
import type { Sensitivity } from '../model/sensitivity';
import type { Sharing } from '../model/sharing';
import type { Source } from '../model/source';
import type { StoredImage } from '../model/stored-image';
import type { Topic } from '../model/topic';
import type { UncheckedReason, Verdict } from '../model/verification';
import type { Changes } from './briefing-document';

/** One clip on one topic, in or out of its briefing. */
export interface BriefingClipInput {
  clip: Clip;
  source: Source;
  position: number;
  included: boolean;
  /** Null where its page was not read again. */
  verified: Checked | null;
  /** When it was last seen on its page, where that was after it was clipped. */
  seenAgain?: Instant;
  /** Present where a newer edition of it is kept, or it is one of an older clip. */
  editions?: ClipEditions;
}

/** The other editions of a clip, by the dates by which those are called. */
export interface ClipEditions {
  supersededBy: PartialDate | null;
  supersedes: PartialDate | null;
  /** What stands in the newer one in place of its figures, where that may be told. */
  moves: { before: string; after: string }[];
}

/** What reading a clip's page again showed. */
export interface Checked {
  on: PartialDate;
  verdict: Verdict;
  /** Why it could not be checked. */
  reason: UncheckedReason | null;
  /** The words as they were clipped, and what stands in their place now; null where nothing does. */
  was: string;
  found: string | null;
  /** What changed, where that can be told in a few words. */
  move: { before: string; after: string } | null;
  /** Other places of the page that have the very words. */
  repeats: number;
  /** The address that was read, where that of the clip led to another page. */
  elsewhere: string | null;
}

export interface BriefingTopicInput {
  topic: Topic;
  clips: BriefingClipInput[];
  gaps: Gap[];
  /** Null where it goes on from nothing. */
  lastTime: LastTime | null;
  /** The figures taken from its clips, and from those that the meetings before had on it. */
  figures: CitedFigure[];
  /** Those clips of the meetings before: they are cited where a figure is held against theirs, and shown nowhere. */
  earlier: BriefingClipInput[];
  /** How many of its clips the readers of this version may not have. */
  withheld: number;
}

/** For whom a version of the briefing is: what may not reach them has been taken out of the input already. */
export interface Readers {
  /** The strictest marking of what is in it; null where nothing is marked. */
  sharing: Sharing | null;
  sensitivity: Sensitivity | null;
  clipsLeftOut: number;
  ownTextLeftOut: boolean;
  detailsBlanked: number;
}

/** The records that a briefing is made of, in any order. */
export interface BriefingInput {
  meeting: Meeting;
  briefing: Briefing;
  topics: BriefingTopicInput[];
  /** When its group met last; null where that is unknown. */
  lastMeeting: PartialDate | null;
  /** Open from the meetings before, and on no topic of this agenda. */
  openActions: ActionRow[];
  images: ReadonlyMap<Id, StoredImage>;
  preparedAt: Instant;
  readers: Readers;
  changes: Changes | null;
}
