import { findDirective, firstEdges, type Searched, searchedText } from './find-directive';
import { isBlank } from './is-blank';
import type { Directive } from './resolve-directive';
import type { ShownPlace } from './shown-place';
import { blockBreak, lineBreak } from './visible-text';

/** A link with more pieces is too long to pass on. */
const mostPieces = 8;
/** So many ends of blocks are tried from the end of a selection, and so many from its beginning. */
const mostEnds = 8;

/** A term in the directive's syntax, in which `-`, `,` and `&` have meanings of their own. */
function encodeTerm(term: string): string {
  return encodeURIComponent(term.replaceAll(lineBreak, '\n')).replace(/-/g, '%2D');
}

function encodeDirective({ prefix, start, end, suffix }: Directive): string {
  const terms = [
    ...(prefix === null ? [] : [`${encodeTerm(prefix)}-`]),
    encodeTerm(start),
    ...(end === null ? [] : [encodeTerm(end)]),
    ...(suffix === null ? [] : [`-${encodeTerm(suffix)}`]),
  ];
  return `text=${terms.join(',')}`;
}

/** The ends of blocks between two places, the last ones first, and the first ones at the end. */
function blockEndsWithin(text: string, start: number, end: number): number[] {
  const ends: number[] = [];
  for (
    let at = text.lastIndexOf(blockBreak, end - 1);
    at > start && ends.length < mostEnds;
    at = text.lastIndexOf(blockBreak, at - 1)
  )
    ends.push(at);
  const firsts: number[] = [];
  for (
    let at = text.indexOf(blockBreak, start);
    at > 0 && at < (ends.at(-1) ?? 0) && firsts.length < mostEnds;
    at = text.indexOf(blockBreak, at + 1)
  )
    firsts.push(at);
  return [...ends, ...firsts.reverse()].map((at) => {
    let trimmed = at;
    while (isBlank(text[trimmed - 1])) trimmed -= 1;
    return trimmed;
  });
}

/** The longest piece from `start` on, at most to `end`, that one directive marks. */
function longestPiece(searched: Searched, start: number, end: number): { directive: Directive; to: number } | null {
  const firsts = firstEdges(searched, start, end);
  const ends = [end, ...blockEndsWithin(searched.text, start, end)];
  // where nothing tells the first words from their like, only the first block by itself may be found
  const [tried, last] = [firsts.length > 0 ? ends : [], ends.at(-1)];
  for (const to of tried) {
    const directive = findDirective(searched, start, to, () => firsts);
    if (directive) return { directive, to };
  }
  const directive = firsts.length > 0 || last === undefined ? null : findDirective(searched, start, last, () => firsts);
  return directive && last !== undefined ? { directive, to: last } : null;
}

/**
 * Directives that together mark `start` to `end` of a page's text and nothing else: one where one will do, else one for each of a
 * few pieces between blocks, as in tables whose rows begin alike. Null where no directive tells a piece from its like.
 */
function findDirectives(text: string, start: number, end: number): Directive[] | null {
  const searched = searchedText(text);
  const found: Directive[] = [];
  let from = start;
  while (from < end) {
    const piece = longestPiece(searched, from, end);
    if (!piece || found.push(piece.directive) > mostPieces) return null;
    from = piece.to;
    while (from < end && isBlank(text[from])) from += 1;
  }
  return found.length > 0 ? found : null;
}

/**
 * The text directive (`text=…`) by which a browser finds a place on its page and nothing else, checked against the page's
 * searchable text; null where no directive does, as inside repeated boilerplate.
 */
export function textFragment({ text, start, end }: ShownPlace): string | null {
  const directives = findDirectives(text, start, end);
  return directives ? directives.map(encodeDirective).join('&') : null;
}
