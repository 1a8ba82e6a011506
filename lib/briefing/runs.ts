import type { Run } from './briefing-document';

/** Our own words. */
export function ownRun(text: string, url: string | null = null): Run {
  return { text, own: true, lang: '', url };
}

/** Words of a page or a document, in whatever language they are. */
export function foreignRun(text: string, lang = ''): Run {
  return { text, own: false, lang, url: null };
}

/** The same words, struck. */
export function struckRun(run: Run): Run {
  return { ...run, struck: true };
}

/** Pieces of a line one after the other, parted by `separator`. */
export function joinedRuns(pieces: Run[][], separator = ', '): Run[] {
  return pieces.flatMap((piece, index) => (index === 0 ? piece : [ownRun(separator), ...piece]));
}

/** The words of a line without their looks. */
export function textOfRuns(runs: Run[]): string {
  return runs.map(({ text }) => text).join('');
}
