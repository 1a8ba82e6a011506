/** One printed table of `npm run score:capture`. */
export interface ScoredTable {
  title: string;
  header: string[];
  rows: string[][];
  /** What was not right, a line each, for `--details`. */
  details?: string[];
}
