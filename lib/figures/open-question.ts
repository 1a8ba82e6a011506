import type { SettledFact } from '../model/figure';
import type { FigureFacts, FigureUnit } from '../model/figure-facts';

/** What is asked of a figure: which number it is, what it counts, or over what time. */
export type FigureQuestion = 'value' | 'measure' | 'basis';

const counted = new Set<FigureUnit>(['persons', 'households', 'events', 'applications', 'decisions']);

/**
 * What matters of a figure, is not stated, and was not answered by the person; null where nothing is open. Which number it is comes first, where its digits
 * can be read as two. Only what is counted has a basis to ask for, and only of a number that was typed from a picture nobody can read what it counts.
 */
export function openQuestion(facts: FigureFacts, settled: readonly SettledFact[]): FigureQuestion | null {
  if (facts.otherValue !== undefined && !settled.includes('value')) return 'value';
  const isTyped = facts.stands.in === 'typed';
  const isCounted = counted.has(facts.unit) || (facts.unit === 'number' && (isTyped || facts.measure !== null));
  if (!isCounted) return null;
  if (isTyped && facts.measure === null && !settled.includes('measure')) return 'measure';
  return facts.basis === null && !settled.includes('basis') ? 'basis' : null;
}
