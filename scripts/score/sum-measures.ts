import type { Measured } from './measured';
import { MEASURES } from './measures';

/** A line of the table. */
export interface Total {
  label: string;
  hit: number;
  total: number;
  /** 0 to 100; null where there was nothing to measure. */
  percent: number | null;
  aim: number | null;
  /** Null where there is no aim or nothing to measure. */
  met: boolean | null;
}

/** All measures over all documents, in the order of the table. */
export const sumMeasures = (measured: readonly Measured[]): Total[] =>
  MEASURES.map(({ name, label, aim }) => {
    const own = measured.filter(({ measure }) => measure === name);
    const hit = own.reduce((sum, one) => sum + one.hit, 0);
    const total = own.reduce((sum, one) => sum + one.total, 0);
    const percent = total === 0 ? null : (100 * hit) / total;
    return { label, hit, total, percent, aim, met: aim === null || percent === null ? null : percent >= aim };
  });
