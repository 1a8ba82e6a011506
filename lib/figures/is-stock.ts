import type { FigureFacts, FigureMeasure } from '../model/figure-facts';
import { flowMeasures } from './flow-measures';

/** What is there at a moment, where no basis is stated. */
const stocks: ReadonlySet<FigureMeasure> = new Set(['present', 'pending', 'reception', 'population']);

/** Whether a figure says how many are there, or how many came; null where neither its basis nor its measure says. */
export function isStock({ basis, measure }: Pick<FigureFacts, 'basis' | 'measure'>): boolean | null {
  if (basis === 'stock') return true;
  if (basis === 'cumulative' || basis === 'period') return false;
  if (measure === null) return null;
  return stocks.has(measure) ? true : flowMeasures.has(measure) ? false : null;
}
