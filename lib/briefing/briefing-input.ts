import type { ActionRow } from '../model/action-row';
import type { Briefing } from '../model/briefing';
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
import type { Changes } from './briefing-document';

/** One clip on one topic, in or out of its briefing. */
export interface BriefingClipInput {
  clip: Clip;
  source: Source;
  position: number;
  included: boolean;
  /** What reading its page again showed, and when; null where it was not read again. */
  verified: { on: PartialDate; verdict: string } | null;
}

export interface BriefingTopicInput {
  topic: Topic;
  clips: BriefingClipInput[];
  gaps: Gap[];
  /** Null where it goes on from nothing. */
  lastTime: LastTime | null;
  /** Where the sources on it disagree, each as a sentence. */
  disagreements: string[];
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
  /** Open from the meetings before, and on no topic of this agenda. */
  openActions: ActionRow[];
  images: ReadonlyMap<Id, StoredImage>;
  preparedAt: Instant;
  readers: Readers;
  changes: Changes | null;
}
