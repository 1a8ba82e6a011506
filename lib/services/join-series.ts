import { areUnlike } from '../figures/are-unlike';
import type { Id } from '../model/id';
import { performAction } from '../store/perform-action';
import type { RapporteurDatabase } from '../store/rapporteur-database';
import { refuse } from '../store/refuse';
import { systemStamps } from '../store/stamps';
import { type Outcome, outcomeOf } from './outcome';
import { putFigure } from './put-figure';

/**
 * Makes one series of these figures, whatever is read of them: the person knows that they measure the same. One that they belong to by her word already
 * takes the others in. Refuses `not-found` where one is gone, `invalid-input` for fewer than two, and `unlike-figures` where no series could hold them.
 */
export async function joinSeries(
  db: RapporteurDatabase,
  { figureIds }: { figureIds: Id[] },
  stamps = systemStamps,
): Promise<Outcome> {
  const performed = await performAction(db, 'join-series', stamps, async (writer) => {
    const figures = (await db.figures.bulkGet(figureIds)).filter((figure) => figure !== undefined);
    if (figures.length < figureIds.length) return refuse('not-found');
    if (figures.length < 2) return refuse('invalid-input');
    if (areUnlike(figures)) return refuse('unlike-figures');
    const known = figures.find((figure) => figure.indicatorId !== null)?.indicatorId ?? null;
    const indicatorId = known ?? stamps.newId();
    for (const figure of figures) await putFigure(writer, { ...figure, indicatorId });
  });
  return outcomeOf(performed, stamps);
}
