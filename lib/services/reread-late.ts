import { readAgain } from '../figures/read-again';
import { sameStand } from '../figures/same-stand';
import { figureSchema } from '../model/figure';
import type { Id } from '../model/id';
import { amendParsed } from '../store/amend-parsed';
import { clipView } from '../store/clip-queries';
import type { RapporteurDatabase } from '../store/rapporteur-database';
import { transact } from '../store/transact';
import { figuresOf } from './figures-of';

/**
 * Reads the figures of a clip anew after its file told more of its source than was known when they were taken. Like `completePdfClip` it is the second half
 * of clipping and has no undo step. What the person said of a figure stays.
 */
export async function rereadLate(db: RapporteurDatabase, clipId: Id): Promise<void> {
  await transact(db, async () => {
    const view = await clipView(db, clipId);
    if (!view) return;
    const found = figuresOf(view.clip, view.source);
    for (const { id, stands } of await db.figures.where('clipId').equals(clipId).toArray()) {
      const same = found.find((one) => sameStand(one.stands, stands));
      const parse = (record: unknown) => figureSchema.parse(record);
      if (same) await amendParsed(db, { table: 'figures', id, parse }, (figure) => readAgain(figure, same));
    }
  });
}
