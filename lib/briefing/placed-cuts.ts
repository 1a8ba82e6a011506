import type { Block } from '../model/content-block';
import { linesOf } from '../privacy/text-leaves';
import { ellipsis } from './shorten-blocks';
import type { Cut } from './snap-cuts';

/** A cut, and at which end of it its ellipsis stands; `own`: nothing is left beside it, so it stands in a paragraph of its own. */
export interface PlacedCut extends Cut {
  shownAt: 'start' | 'end' | 'own';
  /** The ellipsis with the spaces that it needs there. */
  mark: string;
}

/** Where the one ellipsis of each cut stands: after what is left of the line where it begins, else before what is left where it ends. */
export function placedCuts(blocks: readonly Block[], cuts: readonly Cut[]): PlacedCut[] {
  let at = 0;
  const lines = blocks.flatMap(linesOf).map((text) => {
    const start = at;
    at += text.length + 1;
    return { start, end: start + text.length, text };
  });
  let index = 0;
  const lineOf = (place: number) => {
    while (index + 1 < lines.length && (lines[index]?.end ?? 0) < place) index += 1;
    return lines[index] ?? { start: 0, end: 0, text: '' };
  };
  return cuts.map(({ start, end }) => {
    const first = lineOf(start);
    const head = first.text.slice(0, start - first.start);
    const last = lineOf(end);
    const tail = last.text.slice(end - last.start);
    const shownAt = /\S/.test(head) ? 'start' : /\S/.test(tail) ? 'end' : 'own';
    const before = shownAt === 'start' && /[^\s([{«“‘"]$/u.test(head) ? ' ' : '';
    // A cut over several lines has its ellipsis in the first of them, where nothing follows it.
    const after = (shownAt === 'end' || first === last) && /^[^\s.,;:!?)\]}»”’،؛؟]/u.test(tail) ? ' ' : '';
    return { start, end, shownAt, mark: before + ellipsis + after };
  });
}
