import type { FigureFacts } from './figure-facts';

/** A number that reading a clip found. Indexes are places in the list that it came in. */
export interface FoundFigure extends FigureFacts {
  /** The total that it is a part of; null where it is none. */
  partOf: number | null;
  /** Of a percentage: the whole that it is a share of, and the number that is that share. */
  share: { of: number | null; is: number | null } | null;
}
