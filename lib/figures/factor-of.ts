import type { HeadingFacts } from './heading-facts';

/**
 * What the numbers under a heading are multiplied with, given what it says itself and what is said around it: by a caption, by the column that a row crosses,
 * by another label. 1 where neither says a scale.
 * A scale of its own counts. The scale of money around it goes to money of the same currency alone, and none goes to a rate: its base is one.
 */
export function factorOf(own: HeadingFacts['unit'], around: HeadingFacts['unit']): number {
  if (!around || (own && own.factor > 1)) return own?.factor ?? 1;
  const isSilent = own === null || own.unit === 'number';
  const isOther = around.unit === 'money' ? own?.unitText !== around.unitText : own?.unit === 'rate';
  return isOther && !isSilent ? 1 : around.factor;
}
