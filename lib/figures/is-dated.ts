import type { FigureFacts } from '../model/figure-facts';
import type { FigureContext } from './figure-context';

/** Whether anything says for when a figure stands: it itself, or its source. The day of publication is none: a figure may be much older. */
export function isDated({ period, asOf }: Pick<FigureFacts, 'period' | 'asOf'>, told: FigureContext): boolean {
  return period !== null || asOf !== null || told.asOf !== null || told.period !== null;
}
