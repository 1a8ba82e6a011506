import type { ActionRow } from '../model/action-row';
import type { Clip } from '../model/clip';
import type { Gap } from '../model/gap';
import type { Id } from '../model/id';
import type { Instant } from '../model/instant';
import type { LastTime } from '../model/last-time';
import type { Meeting } from '../model/meeting';
import type { Source } from '../model/source';
import type { StoredImage } from '../model/stored-image';
import type { Topic } from '../model/topic';

/** One clip on one topic, in or out of its briefing. */
export interface BriefingClipInput {
  clip: Clip;
  source: Source;
  position: number;
  included: boolean;
}

export interface BriefingTopicInput {
  topic: Topic;
  clips: BriefingClipInput[];
  gaps: Gap[];
  /** Null where it goes on from nothing. */
  lastTime: LastTime | null;
}

/** The records that a briefing is made of, in any order. */
export interface BriefingInput {
  meeting: Meeting;
  topics: BriefingTopicInput[];
  /** Open from the meetings before, and on no topic of this agenda. */
  openActions: ActionRow[];
  images: ReadonlyMap<Id, StoredImage>;
  preparedAt: Instant;
  /** BCP 47 tag that dates are written in. */
  locale: string;
}
