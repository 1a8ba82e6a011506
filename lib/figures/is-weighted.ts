import type { FigureFacts, FigureUnit } from '../model/figure-facts';

const counted: ReadonlySet<FigureUnit> = new Set(['persons', 'households', 'events', 'applications']);
/** Below it, decimals are those of a mean: five persons and a half to a household. */
const least = 10;
const mean =
  /\b(?:averages?|mean|median|per|rates?|ratio|size|moyen\w*|par|promedio|media|por|tasa|taux)\b|متوسط|معدل/i;

/** Whether a count has decimals: nobody counts a part of a person, so it was extrapolated from a sample. A mean is no count. */
export function isWeighted({
  value,
  unit,
  basis,
  what,
}: Pick<FigureFacts, 'value' | 'unit' | 'basis' | 'what'>): boolean {
  if (!counted.has(unit) || Number.isInteger(value) || Math.abs(value) < least) return false;
  return basis !== 'average' && basis !== 'change' && !mean.test(what);
}
