import type { Id } from '../model/id';
import type { FigureMove } from './figure-move';

/** Two clips of which one is a newer edition of the other. */
export interface Edition {
  newerId: Id;
  olderId: Id;
  /** What moved; empty where only the person says that they are editions, or only the page's dates differ. */
  moved: FigureMove[];
  /**
   * `read`: of one page. `offered`: of one series over several pages, or another picture at one address, for the person to say. `said`:
   * she said so.
   */
  by: 'read' | 'offered' | 'said';
}
