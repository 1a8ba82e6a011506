import type { ClipContent } from '../model/clip-content';
import type { FoundFigure } from '../model/found-figure';
import type { FigureContext } from './figure-context';
import { findFigures } from './find-figures';
import { findTableFigures } from './find-table-figures';
import { withCaveats } from './with-caveats';

/**
 * The numbers worth quoting in a clip: in the words of an excerpt, in the cells of a table, or in what the person typed from a picture.
 * @param typed `clip.typed`; empty where there is none
 */
export function figuresOfClip(content: ClipContent, typed: string, told: FigureContext): FoundFigure[] {
  return withCaveats(read(content, typed, told), told.caveats ?? []);
}

function read(content: ClipContent, typed: string, told: FigureContext): FoundFigure[] {
  if (content.kind === 'excerpt') return findFigures(content.quote, told);
  if (content.kind === 'table') return findTableFigures(content, told);
  if (content.kind !== 'image' || typed === '') return [];
  return findFigures(typed, told).map((figure) =>
    figure.stands.in === 'quote' ? { ...figure, stands: { ...figure.stands, in: 'typed' } } : figure,
  );
}
