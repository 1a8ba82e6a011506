import type { Figure } from '../model/figure';
import type { Id } from '../model/id';
import { performAction } from '../store/perform-action';
import type { RapporteurDatabase } from '../store/rapporteur-database';
import { refuse } from '../store/refuse';
import { systemStamps } from '../store/stamps';
import { type Outcome, outcomeOf } from './outcome';
import { putFigure } from './put-figure';

/**
 * Parts these figures from their series: they are one of their own from now on, whatever is read of them. Where they are one already by the person's word,
 * nothing changes. Refuses `not-found` where one is gone.
 */
export async function partSeries(
  db: RapporteurDatabase,
  { figureIds }: { figureIds: Id[] },
  stamps = systemStamps,
): Promise<Outcome> {
  const performed = await performAction(db, 'part-series', stamps, async (writer) => {
    const figures = (await db.figures.bulkGet(figureIds)).filter((figure) => figure !== undefined);
    if (figures.length === 0 || figures.length < figureIds.length) return refuse('not-found');
    if (await areAlone(db, figures)) return;
    const indicatorId = stamps.newId();
    for (const figure of figures) await putFigure(writer, { ...figure, indicatorId });
  });
  return outcomeOf(performed, stamps);
}

async function areAlone(db: RapporteurDatabase, figures: Figure[]): Promise<boolean> {
  const [own, ...others] = new Set(figures.map(({ indicatorId }) => indicatorId));
  if (own == null || others.length > 0) return false;
  return (await db.figures.filter(({ indicatorId }) => indicatorId === own).count()) === figures.length;
}
