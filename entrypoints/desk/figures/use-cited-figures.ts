import { useEffect, useState } from 'react';
import { useLive } from '../../../components/use-live';
import type { CitedFigure } from '../../../lib/model/cited-figure';
import type { Id } from '../../../lib/model/id';
import { readCitedFigures } from '../../../lib/services/read-cited-figures';
import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';

/** The figures that a meeting compares, read anew after every change of what they are made of; undefined until they are read. */
export function useCitedFigures(db: RapporteurDatabase, meetingId: Id): CitedFigure[] | undefined {
  const [read, setRead] = useState<CitedFigure[]>();
  // Editions cannot be read in a live query: this one only tells that something changed.
  const state = useLive(
    async () => ({
      figures: await db.figures.toArray(),
      tags: await db.tags.count(),
      clips: await db.clips.count(),
      topics: await db.topics.where('meetingId').equals(meetingId).toArray(),
      sources: await db.sources.toArray(),
    }),
    [db, meetingId],
  );
  useEffect(() => {
    if (!state) return;
    let wanted = true;
    readCitedFigures(db, meetingId).then(
      (figures) => wanted && setRead(figures),
      (cause) => console.error('figures: not read', cause),
    );
    return () => {
      wanted = false;
    };
  }, [db, meetingId, state]);
  return read;
}
