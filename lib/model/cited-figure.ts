import type { Figure } from './figure';
import type { Id } from './id';
import type { Instant } from './instant';
import type { PartialDate } from './partial-date';

/** A figure with what its clip and its source say of it: all that comparing needs. */
export interface CitedFigure {
  figure: Figure;
  /** Who says it, as it is cited: `IOM`, `UNCT, UNHCR`; empty where nobody is named. */
  producer: string;
  /** Folded for comparing: the same for "IOM" and "iom". */
  producerKey: string;
  sourceTitle: string;
  edition: string;
  published: PartialDate | null;
  /** Of the source: what the figure itself states goes before it. */
  asOf: PartialDate | null;
  period: { start: PartialDate; end: PartialDate } | null;
  caveats: readonly string[];
  clippedAt: Instant;
  /** A newer edition of its clip is kept: by which date that is called. */
  supersededBy: PartialDate | null;
  /** The value was typed by hand from a picture. */
  transcribed: boolean;
  topicIds: readonly Id[];
}
