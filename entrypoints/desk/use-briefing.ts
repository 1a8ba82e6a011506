import { useMemo, useRef } from 'react';
import { useLive } from '../../components/use-live';
import type { BriefingDocument } from '../../lib/briefing/briefing-document';
import type { BriefingInput } from '../../lib/briefing/briefing-input';
import { makeBriefing } from '../../lib/briefing/make-briefing';
import type { Id } from '../../lib/model/id';
import type { StoredImage } from '../../lib/model/stored-image';
import { readBriefing } from '../../lib/services/read-briefing';
import type { RapporteurDatabase } from '../../lib/store/rapporteur-database';

export interface LiveBriefing {
  input: BriefingInput;
  /** With what is left out, where the person asked to see it; the exported one never has it. */
  document: BriefingDocument;
  leftOut: number;
}

/** The briefing of a meeting as the store has it now; undefined until it is read, null where the meeting is gone. */
export function useBriefing(
  db: RapporteurDatabase,
  meetingId: Id,
  showExcluded: boolean,
): LiveBriefing | null | undefined {
  const images = useRef(new Map<Id, StoredImage>());
  const input = useLive(() => readBriefing(db, { meetingId, now: new Date().toISOString() }), [db, meetingId]);
  return useMemo(() => {
    if (!input) return input;
    const kept = { ...input, images: sameImages(images.current, input.images) };
    return {
      input: kept,
      document: makeBriefing(kept, { showExcluded }),
      leftOut: input.topics.flatMap((topic) => topic.clips).filter((clip) => !clip.included).length,
    };
  }, [input, showExcluded]);
}

/** A picture never changes, so the object first read stands for it: what was made of it once need not be made again. */
function sameImages(known: Map<Id, StoredImage>, read: ReadonlyMap<Id, StoredImage>): Map<Id, StoredImage> {
  return new Map(
    [...read].map(([id, image]) => {
      const first = known.get(id) ?? image;
      known.set(id, first);
      return [id, first];
    }),
  );
}
