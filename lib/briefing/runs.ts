import type { Run } from './briefing-document';

/** Our own words. */
export function ownRun(text: string): Run {
  return { text, own: true, lang: '', url: null };
}

/** Words of a page or a document, in whatever language they are. */
export function foreignRun(text: string): Run {
  return { text, own: false, lang: '', url: null };
}

/** Pieces of a line one after the other, parted by `separator`. */
export function joinedRuns(pieces: Run[][], separator = ', '): Run[] {
  return pieces.flatMap((piece, index) => (index === 0 ? piece : [ownRun(separator), ...piece]));
}
