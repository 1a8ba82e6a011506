import type { MeasureName } from './measures';

/** One measure over one meeting or document: how many of how many, and in words what was not right. */
export interface Measured {
  measure: MeasureName;
  hit: number;
  total: number;
  /** Expected and read values, one sentence each. */
  findings: string[];
}

/** A measure that counts meetings or documents: right or not. */
export const measuredOnce = (measure: MeasureName, right: boolean, finding: string): Measured => ({
  measure,
  hit: right ? 1 : 0,
  total: 1,
  findings: right ? [] : [finding],
});
