import type { FigureOrder } from '../model/figure-order';
import type { Id } from '../model/id';
import { clipKeptAs } from '../store/clip-kept-as';
import type { RapporteurDatabase } from '../store/rapporteur-database';
import { carryOutFigures } from './carry-out-figures';
import { nameFigureOrder } from './name-figure-order';

/** Does with figures what the card could not do any more when it was shut, one after the other as they were asked for. */
export async function finishFigures(
  db: RapporteurDatabase,
  { clipId: asked, orders }: { clipId: Id; orders: FigureOrder[] },
): Promise<void> {
  const clipId = (await clipKeptAs(db, asked))?.clip.id;
  if (clipId === undefined) return;
  for (const order of orders) {
    const named = await nameFigureOrder(db, clipId, order);
    if (typeof named !== 'string') await carryOutFigures(db, { clipId, order: named.order });
  }
}
