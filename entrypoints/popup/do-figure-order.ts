import { answerLabel } from '../../components/answer-label';
import type { FigureOrder, NamedFigureOrder } from '../../lib/model/figure-order';
import type { Id } from '../../lib/model/id';
import { carryOutFigures } from '../../lib/services/carry-out-figures';
import { nameFigureOrder } from '../../lib/services/name-figure-order';
import type { Outcome } from '../../lib/services/outcome';
import type { RapporteurDatabase } from '../../lib/store/rapporteur-database';
import { figureWords } from '../../lib/words/figure-words';

interface Asked {
  about: Id;
  asked: FigureOrder;
  /** The answer in words, where the person pressed one. */
  answer: string | undefined;
  /** Is told what exactly is done, before it is. */
  begin: (order: NamedFigureOrder) => void;
}

/** Does something with the figures of a clip. @returns what came of it, and what to say of that; or that there was nothing to do */
export async function doFigureOrder(
  db: RapporteurDatabase,
  { about, asked, answer, begin }: Asked,
): Promise<{ outcome: Outcome; said: string; undone: string } | { nothing: string }> {
  const named = await nameFigureOrder(db, about, asked);
  if (named === 'none') return { nothing: figureWords.none };
  if (named === 'no-question') return { nothing: figureWords.noQuestion };
  const { order, answered } = named;
  begin(order);
  const outcome = await carryOutFigures(db, { clipId: about, order });
  const label = answered ? answerLabel(answered.answer, answered.figure) : answer;
  return { outcome, ...sayOf(order, label) };
}

function sayOf(order: NamedFigureOrder, answer: string | undefined): { said: string; undone: string } {
  switch (order.do) {
    case 'take':
      return { said: figureWords.taken(order.stands.length), undone: figureWords.notTaken };
    case 'edit':
      return { said: answer ? figureWords.answered(answer) : figureWords.edited, undone: figureWords.asBefore };
    case 'remove':
      return { said: figureWords.removed, undone: figureWords.backAgain };
  }
}
