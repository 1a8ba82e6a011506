import { type Figure, type SettledFact, settledFactSchema } from '../model/figure';
import type { FigureFacts, FigurePeriod } from '../model/figure-facts';
import type { Id } from '../model/id';
import { labelText } from '../sanitize/label-text';
import { performAction } from '../store/perform-action';
import type { RapporteurDatabase } from '../store/rapporteur-database';
import { refuse } from '../store/refuse';
import { systemStamps } from '../store/stamps';
import { type Outcome, outcomeOf } from './outcome';
import { putFigure } from './put-figure';

/** What the person says of a figure. Null says that nobody states it: it is not asked again. */
export type FigureEdit = Partial<Pick<FigureFacts, SettledFact | 'unitText'>>;

interface Edit {
  figureIds: Id[];
  /** The same of each, or what it says of each. */
  facts: FigureEdit | ((figure: Figure) => FigureEdit);
}

/**
 * Writes what the person says of figures over what was read, and remembers that she said it: of a figure, or of a total and its parts alike. The printed
 * characters stay as they are: they are evidence. Refuses `not-found`, and `invalid-input` for what does not fit, such as a period that ends before it starts.
 */
export async function editFigure(
  db: RapporteurDatabase,
  { figureIds, facts: said }: Edit,
  stamps = systemStamps,
): Promise<Outcome> {
  const performed = await performAction(db, 'edit-figure', stamps, async (writer) => {
    for (const id of figureIds) {
      const figure = await writer.get('figures', id);
      if (!figure) return refuse('not-found');
      const facts = typeof said === 'function' ? said(figure) : said;
      if (facts.period && endsBeforeItStarts(facts.period)) return refuse('invalid-input');
      const names = Object.keys(facts).flatMap((name) => settledFactSchema.safeParse(name).data ?? []);
      const settled = [...new Set([...figure.settled, ...names])];
      await putFigure(writer, { ...figure, ...facts, ...cleaned(facts), settled });
    }
  });
  return outcomeOf(performed, stamps);
}

function cleaned({ what, place }: FigureEdit): FigureEdit {
  return {
    ...(what !== undefined && { what: labelText(what, 200) }),
    ...(place !== undefined && { place: labelText(place, 200) }),
  };
}

function endsBeforeItStarts({ start, end }: FigurePeriod): boolean {
  if (start === null || end === null) return false;
  // As exact as the less exact of the two: June 2018 does not end before 12 June 2018.
  const length = Math.min(start.length, end.length);
  return end.slice(0, length) < start.slice(0, length);
}
