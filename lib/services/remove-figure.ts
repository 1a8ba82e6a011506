import type { Id } from '../model/id';
import { performAction } from '../store/perform-action';
import type { RapporteurDatabase } from '../store/rapporteur-database';
import { refuse } from '../store/refuse';
import { systemStamps } from '../store/stamps';
import { type Outcome, outcomeOf } from './outcome';
import { removeFigureRecords } from './remove-figure-records';

/** Gives a figure back: its clip stays, and offers the number again. What was a part of it stays by itself. Refuses `not-found`. */
export async function removeFigure(
  db: RapporteurDatabase,
  { figureId }: { figureId: Id },
  stamps = systemStamps,
): Promise<Outcome> {
  const performed = await performAction(db, 'remove-figure', stamps, async (writer) => {
    const figure = await writer.get('figures', figureId);
    if (!figure) return refuse('not-found');
    await removeFigureRecords(writer, figure.clipId, [figureId]);
  });
  return outcomeOf(performed, stamps);
}
