import { type Sensitivity, sensitivitySchema } from '../model/sensitivity';

const rank = (level: Sensitivity | null) => (level === null ? -1 : sensitivitySchema.options.indexOf(level));

/** The higher of two sensitivities; null stands for "not marked" and gives way to every level. */
export function stricterSensitivity(a: Sensitivity | null, b: Sensitivity | null): Sensitivity | null {
  return rank(a) >= rank(b) ? a : b;
}

/** Whether `level` is above `ceiling`. What is not marked exceeds nothing; no ceiling allows all. */
export function exceedsSensitivity(level: Sensitivity | null, ceiling: Sensitivity | null): boolean {
  return ceiling !== null && rank(level) > rank(ceiling);
}
