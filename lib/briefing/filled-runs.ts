import type { Run } from './briefing-document';
import { ownRun } from './runs';

/**
 * A sentence of ours with words of others in it, which stay set apart from ours. The sentence is asked with signs in their places,
 * which clean text cannot have, for each language says where they stand.
 * @param say makes the sentence of the signs
 */
export function filledRuns(pieces: Run[][], say: (...signs: string[]) => string): Run[] {
  const sentence = say(...pieces.map((_piece, index) => `\u0001${index}\u0001`));
  return sentence.split('\u0001').flatMap((text, index): Run[] => {
    if (index % 2 === 1) return pieces[Number(text)] ?? [];
    return text === '' ? [] : [ownRun(text)];
  });
}
