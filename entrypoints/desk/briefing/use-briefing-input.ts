import { useEffect, useState } from 'react';
import { useLive } from '../../../components/use-live';
import type { BriefingInput } from '../../../lib/briefing/briefing-input';
import { shareUnchanged } from '../../../lib/briefing/share-unchanged';
import type { CitedFigure } from '../../../lib/model/cited-figure';
import type { Id } from '../../../lib/model/id';
import type { StoredImage } from '../../../lib/model/stored-image';
import { editionDates } from '../../../lib/services/edition-dates';
import { readBriefing } from '../../../lib/services/read-briefing';
import { readCitedFigures } from '../../../lib/services/read-cited-figures';
import { type EditionsOfClip, readEditions } from '../../../lib/services/read-editions';
import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';

/** What is read beside the records of a briefing, because it takes longer. */
interface Beside {
  meetingId: Id;
  found: ReadonlyMap<Id, EditionsOfClip>;
  /** What a briefing says of the other editions: it is made anew only where that changes. */
  said: string;
  /** The same list as long as they are the same. */
  figures: CitedFigure[];
}

/**
 * What a briefing is made of as the store has it now, with the other editions of its clips and the figures that it can compare; undefined
 * until all are read, null where the meeting is gone.
 * @param pictures those that were read before
 */
export function useBriefingInput(
  db: RapporteurDatabase,
  meetingId: Id,
  pictures: () => ReadonlyMap<Id, StoredImage> = () => new Map(),
): BriefingInput | null | undefined {
  const [beside, setBeside] = useState<Beside | null>(null);
  const known = beside?.meetingId === meetingId ? beside : null;
  const read = useLive(
    () => readBriefing(db, wantedNow(meetingId, pictures(), known)),
    [db, meetingId, known?.said, known?.figures],
  );
  useEffect(() => {
    if (!read) return;
    let wanted = true;
    const entries = read.topics.flatMap((topic) => [...topic.earlier, ...topic.clips]);
    const clips = new Map(entries.map(({ clip }) => [clip.id, clip] as const));
    const none = (cause: unknown): ReadonlyMap<Id, EditionsOfClip> => {
      console.error('briefing: editions not read', cause);
      return new Map();
    };
    const noFigures = (cause: unknown): CitedFigure[] => {
      console.error('briefing: figures not read', cause);
      return [];
    };
    const reading = [
      readEditions(db, [...clips.values()]).catch(none),
      readCitedFigures(db, meetingId).catch(noFigures),
    ] as const; // a pair, not a list
    void Promise.all(reading).then(([found, figures]) => {
      const said = JSON.stringify([...clips.values()].map((clip) => [clip.id, editionDates(clip, found.get(clip.id))]));
      setBeside((old) => (wanted ? newBeside(old, { meetingId, found, said, figures }) : old));
    });
    return () => {
      wanted = false;
    };
  }, [db, meetingId, read]);
  return known || read === null ? read : undefined;
}

function wantedNow(meetingId: Id, pictures: ReadonlyMap<Id, StoredImage>, known: Beside | null) {
  const now = new Date().toISOString();
  return { meetingId, now, pictures, ...(known && { editions: known.found, figures: known.figures }) };
}

/** The same object where it says the same, for only what changed is made anew. */
function newBeside(old: Beside | null, read: Beside): Beside {
  if (old?.meetingId !== read.meetingId) return read;
  const figures = shareUnchanged(old.figures, read.figures);
  return old.said === read.said && figures === old.figures ? old : { ...read, figures };
}
