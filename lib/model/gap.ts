import type { PartialDate } from './partial-date';

/** What a topic's evidence lacks before the meeting. */
export type Gap =
  | { kind: 'no-clip' }
  /** Everything on it is older than the last meeting of the series, or than six weeks where there was none. */
  | { kind: 'only-old'; newest: PartialDate }
  /** Everything on it comes from one producer. */
  | { kind: 'one-source'; producer: string };
