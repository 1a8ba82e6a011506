import { answeredWith } from '../figures/answered-with';
import { askedFigure } from '../figures/asked-figure';
import { type FigureAnswer, figureAnswers } from '../figures/figure-answers';
import { type FigureRow, figureRows, untakenOf } from '../figures/figure-rows';
import { openQuestion } from '../figures/open-question';
import type { Figure } from '../model/figure';
import type { FigureOrder, NamedFigureOrder } from '../model/figure-order';
import type { FoundFigure } from '../model/found-figure';
import type { Id } from '../model/id';
import { clipView } from '../store/clip-queries';
import { figuresOfOneClip } from '../store/figures-of-one-clip';
import type { RapporteurDatabase } from '../store/rapporteur-database';
import { figuresOf } from './figures-of';

export interface NamedOrder {
  order: NamedFigureOrder;
  /** Where a key answered: what was asked about, and the answer. */
  answered: { figure: Figure; answer: FigureAnswer } | null;
}

/** Rows of figures that the card shows before more are asked for: all that one key takes. */
export const fewFigures = 2;

/**
 * What an order means as the clip and its figures stand now: which numbers "the next" are, and which figures an answer is for.
 * @returns `none` and `no-question` where there is nothing to do
 */
export async function nameFigureOrder(
  db: RapporteurDatabase,
  clipId: Id,
  order: FigureOrder,
): Promise<NamedOrder | 'none' | 'no-question'> {
  if (order.do === 'take' || order.do === 'edit' || order.do === 'remove') return { order, answered: null };
  const view = await clipView(db, clipId);
  if (!view) return 'none';
  const found = figuresOf(view.clip, view.source);
  const rows = figureRows(found, await figuresOfOneClip(db, clipId));
  return order.do === 'answer-figure' ? answered(rows, order.number) : taken(rows, found, order.do);
}

function taken(rows: FigureRow[], found: FoundFigure[], by: 'take-figure' | 'take-figures'): NamedOrder | 'none' {
  const open = rows.filter((row) => untakenOf(row).length > 0);
  const wanted = open.slice(0, by === 'take-figures' ? fewFigures : 1).flatMap(untakenOf);
  const stands = wanted.flatMap((place) => found[place]?.stands ?? []);
  return stands.length === 0 ? 'none' : { order: { do: 'take', stands }, answered: null };
}

function answered(rows: FigureRow[], number: number): NamedOrder | 'no-question' {
  const figure = askedFigure(rows);
  const question = figure && openQuestion(figure, figure.settled);
  const answer = figure && question && figureAnswers(figure, question)[number - 1];
  if (!figure || !answer) return 'no-question';
  const edits = answeredWith(figure, rows).map((one) => ({ figureId: one.id, facts: answer.facts(one) }));
  return { order: { do: 'edit', edits }, answered: { figure, answer } };
}
