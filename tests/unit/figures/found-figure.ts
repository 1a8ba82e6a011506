import type { FigureFacts } from '../../../lib/model/figure-facts';
import type { FoundFigure } from '../../../lib/model/found-figure';

/** A number as reading finds it in a quote; what is not told is not stated. */
export function foundFigure(printed: string, told: Partial<FoundFigure> & { at?: number } = {}): FoundFigure {
  const { at = 0, ...facts } = told;
  const nothing: Omit<FigureFacts, 'stands' | 'printed' | 'value'> = {
    ...{ unit: 'persons', unitText: '', what: '', measure: null, basis: null, place: '' },
    ...{ period: null, asOf: null, qualifier: null, roundedTo: null, status: null },
  };
  const stands = { in: 'quote', at, length: printed.length } as const;
  const value = Number(printed.replace(/\D/g, ''));
  return { ...nothing, stands, printed, value, partOf: null, share: null, ...facts };
}
