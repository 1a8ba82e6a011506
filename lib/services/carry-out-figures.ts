import { sameStand } from '../figures/same-stand';
import type { NamedFigureOrder } from '../model/figure-order';
import type { Id } from '../model/id';
import { clipView } from '../store/clip-queries';
import type { RapporteurDatabase } from '../store/rapporteur-database';
import { editFigure } from './edit-figure';
import { figuresOf } from './figures-of';
import type { Outcome } from './outcome';
import { removeFigure } from './remove-figure';
import { takeFigures } from './take-figures';

/** Does with the figures of a clip what was asked for; doing it twice changes nothing. Refuses `not-found` and what does not fit. */
export async function carryOutFigures(
  db: RapporteurDatabase,
  { clipId, order }: { clipId: Id; order: NamedFigureOrder },
): Promise<Outcome> {
  if (order.do === 'edit') {
    const facts = new Map(order.edits.map((edit) => [edit.figureId, edit.facts]));
    return editFigure(db, { figureIds: [...facts.keys()], facts: ({ id }) => facts.get(id) ?? {} });
  }
  if (order.do === 'remove') return removeFigure(db, order);
  const view = await clipView(db, clipId);
  if (!view) return { ok: false, reason: 'not-found' };
  const found = figuresOf(view.clip, view.source);
  const isWanted = (place: number) => order.stands.some((stand) => sameStand(stand, found[place]?.stands ?? stand));
  return takeFigures(db, { clipId, found, wanted: [...found.keys()].filter(isWanted) });
}
