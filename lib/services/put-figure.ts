import { type Figure, figureSchema } from '../model/figure';
import { unturned } from '../sanitize/unturned';
import type { RecordWriter } from '../store/record-writer';

/** Writes a figure whole, inside an action. Throws a ZodError, and so refuses the action, if it does not fit. */
export function putFigure(writer: RecordWriter, figure: Figure): Promise<void> {
  const { what, place } = figure;
  return writer.putParsed('figures', figureSchema.parse({ ...figure, what: unturned(what), place: unturned(place) }));
}
