import type { Clip } from '../model/clip';
import type { Id } from '../model/id';
import type { Library } from '../model/library';
import { sameAddresses } from '../model/same-addresses';
import { holdingBack, type Reach } from './holding-back';

/** Whom the texts of pages would reach, and with which clips. */
export interface PageReach extends Reach {
  /** The clips that go along. */
  going: ReadonlySet<Id>;
  /** Whether a clip closes its page whatever its marking. */
  closes: (clip: Clip) => boolean;
}

/**
 * The pages whose text stays behind, by every address under which each is met: it has the words of every clip of the page, also of one that does not go
 * along, stands elsewhere or nowhere, and is marked more strictly, or of high or severe sensitivity.
 * @param records all that there are: a clip without a marking of its own counts as every briefing that it is of
 */
export function closedPages(
  records: Pick<Library, 'clips' | 'tags' | 'topics' | 'briefings' | 'conflicts'>,
  { going, closes, ...reach }: PageReach,
): Set<string> {
  const { exceeds, staysBack } = holdingBack(reach, records.conflicts);
  const meetings = new Set(records.briefings.filter(exceeds).map(({ meetingId }) => meetingId));
  const topics = new Set(records.topics.filter(({ meetingId }) => meetings.has(meetingId)).map(({ id }) => id));
  const tagged = new Set(records.tags.filter(({ topicId }) => topics.has(topicId)).map(({ clipId }) => clipId));
  const isStrict = (clip: Clip) =>
    exceeds(clip) || staysBack(clip) || (tagged.has(clip.id) && (clip.sharing === null || clip.sensitivity === null));
  const closing = records.clips.filter((clip) => closes(clip) || (!going.has(clip.id) && isStrict(clip)));
  return new Set(closing.flatMap(({ canonicalUrl }) => sameAddresses(canonicalUrl)));
}
