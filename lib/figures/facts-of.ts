import type { FigureFacts } from '../model/figure-facts';
import type { FoundFigure } from '../model/found-figure';

/** What a number is, without its ties to the others that it was found with. */
export function factsOf({ partOf: _whole, share: _share, ...facts }: FoundFigure): FigureFacts {
  return facts;
}
