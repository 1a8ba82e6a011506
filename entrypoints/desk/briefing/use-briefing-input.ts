import { useEffect, useState } from 'react';
import { useLive } from '../../../components/use-live';
import type { BriefingInput } from '../../../lib/briefing/briefing-input';
import type { Id } from '../../../lib/model/id';
import type { StoredImage } from '../../../lib/model/stored-image';
import { editionDates } from '../../../lib/services/edition-dates';
import { readBriefing } from '../../../lib/services/read-briefing';
import { type EditionsOfClip, readEditions } from '../../../lib/services/read-editions';
import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';

interface KnownEditions {
  meetingId: Id;
  found: ReadonlyMap<Id, EditionsOfClip>;
  /** What a briefing says of them: it is made anew only where that changes. */
  said: string;
}

/**
 * What a briefing is made of as the store has it now, with the other editions of its clips; undefined until both are read, null where
 * the meeting is gone.
 * @param pictures those that were read before
 */
export function useBriefingInput(
  db: RapporteurDatabase,
  meetingId: Id,
  pictures: () => ReadonlyMap<Id, StoredImage> = () => new Map(),
): BriefingInput | null | undefined {
  const [editions, setEditions] = useState<KnownEditions | null>(null);
  const known = editions?.meetingId === meetingId ? editions : null;
  const read = useLive(() => readBriefing(db, wantedNow(meetingId, pictures(), known)), [db, meetingId, known?.said]);
  useEffect(() => {
    if (!read) return;
    let wanted = true;
    const clips = new Map(read.topics.flatMap((topic) => topic.clips.map(({ clip }) => [clip.id, clip] as const)));
    const none = (cause: unknown): ReadonlyMap<Id, EditionsOfClip> => {
      console.error('briefing: editions not read', cause);
      return new Map();
    };
    void readEditions(db, [...clips.values()])
      .catch(none)
      .then((found) => {
        const said = JSON.stringify(
          [...clips.values()].map((clip) => [clip.id, editionDates(clip, found.get(clip.id))]),
        );
        const isNews = (old: KnownEditions | null) => old?.meetingId !== meetingId || old.said !== said;
        if (wanted) setEditions((old) => (isNews(old) ? { meetingId, found, said } : old));
      });
    return () => {
      wanted = false;
    };
  }, [db, meetingId, read]);
  return known || read === null ? read : undefined;
}

function wantedNow(meetingId: Id, pictures: ReadonlyMap<Id, StoredImage>, known: KnownEditions | null) {
  const now = new Date().toISOString();
  return { meetingId, now, pictures, ...(known && { editions: known.found }) };
}
