import type { FigureKey } from '../model/written-block';

type Named = Pick<FigureKey, 'printed' | 'sentence' | 'figureId'>;

/** Whether two keys of one item name the same figure: one of a clip by its id, one of the minutes by its words. */
export function isSameFigure(figure: Named, key: Named): boolean {
  if (figure.figureId !== undefined || key.figureId !== undefined) return figure.figureId === key.figureId;
  return figure.printed === key.printed && figure.sentence === key.sentence;
}
