import { factsOf } from '../figures/facts-of';
import { sameStand } from '../figures/same-stand';
import type { Figure } from '../model/figure';
import type { FoundFigure } from '../model/found-figure';
import type { Id } from '../model/id';
import { performAction } from '../store/perform-action';
import type { RapporteurDatabase } from '../store/rapporteur-database';
import { refuse } from '../store/refuse';
import { systemStamps } from '../store/stamps';
import { type Outcome, outcomeOf } from './outcome';
import { putFigure } from './put-figure';

/**
 * Takes some of the numbers that were found in a clip as figures. What belongs together is tied together, also with what was taken before;
 * what is taken already stays as it is. Refuses `not-found`.
 * @param wanted places in `found`, which is the whole reading of the clip
 */
export async function takeFigures(
  db: RapporteurDatabase,
  { clipId, found, wanted }: { clipId: Id; found: FoundFigure[]; wanted: number[] },
  stamps = systemStamps,
): Promise<Outcome> {
  const performed = await performAction(db, 'take-figures', stamps, async (writer) => {
    if (!(await writer.get('clips', clipId))) return refuse('not-found');
    const taken = await db.figures.where('clipId').equals(clipId).toArray();
    const figures = new Map<number, Figure>();
    for (const [place, one] of found.entries()) {
      const known = taken.find(({ stands }) => sameStand(stands, one.stands));
      if (known) figures.set(place, known);
      else if (wanted.includes(place)) figures.set(place, { ...newFigure(clipId, stamps), ...factsOf(one) });
    }
    const idAt = (place: number | null | undefined) => (place == null ? null : (figures.get(place)?.id ?? null));
    for (const [place, figure] of figures) {
      const { partOf = null, share = null } = found[place] ?? {};
      const ties = { partOfId: idAt(partOf), shareOfId: idAt(share?.of), shareIsId: idAt(share?.is) };
      await putFigure(writer, { ...figure, ...ties });
    }
  });
  return outcomeOf(performed, stamps);
}

const newFigure = (clipId: Id, stamps: typeof systemStamps) => ({
  id: stamps.newId(),
  clipId,
  partOfId: null,
  shareOfId: null,
  shareIsId: null,
  settled: [],
  indicatorId: null,
  takenAt: stamps.now(),
});
