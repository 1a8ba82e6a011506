import type { Random } from '../random';

/** One door through which something from outside comes in. */
export interface Importer {
  name: string;
  /** Makes one case and gives what lets it in: that must end with a value, whatever the case is. */
  next(random: Random): (() => Promise<unknown>) | Promise<() => Promise<unknown>>;
}
