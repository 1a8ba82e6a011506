import type { FigureKey } from '../model/written-block';

/** What a figure that stays behind leaves of its words. */
export const gap = { printed: '…', sentence: '' };

/**
 * A written text, or a list of key figures, in which a figure that does not go along is no more than a gap: a reference has the number and the sentence
 * as they were when it was put there.
 */
export function withoutWordsOf<T>(value: T, goes: (figure: FigureKey) => boolean): T {
  return without(value, goes) as T; // the shape stays: only words of references are replaced
}

function without(value: unknown, goes: (figure: FigureKey) => boolean): unknown {
  if (Array.isArray(value)) return value.map((inner) => without(inner, goes));
  if (typeof value !== 'object' || value === null) return value;
  // Of what can be written, only a figure has a sentence.
  if ('sentence' in value) return goes(value as FigureKey) ? value : { ...value, ...gap };
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, without(inner, goes)]));
}
