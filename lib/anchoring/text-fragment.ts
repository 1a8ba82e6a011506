import { type Directive, foldForSearch, type Patience, resolveDirective } from './resolve-directive';
import type { ShownPlace } from './shown-place';
import { blockBreak, lineBreak } from './visible-text';
import { afterWords, beforeWords } from './word-bounds';

/** Longer quotes are named by their first and last words. */
const longestExact = 300;
const contextSteps = [0, 1, 2, 4, 7, 12, 20];
const edgeSteps = [3, 5, 8, 14, 24];
const mostTries = 30_000;
/** A link with more pieces is too long to pass on. */
const mostPieces = 6;
const mostBreaks = 12;

/** A term in the directive's syntax, in which `-`, `,` and `&` have meanings of their own. */
function encodeTerm(term: string): string {
  return encodeURIComponent(term.replaceAll(lineBreak, '\n')).replace(/-/g, '%2D');
}

/**
 * An address cannot carry half a surrogate pair, which a script may have written into the page; between the page and the
 * worker it becomes a replacement character, which the page does not have.
 */
const canBeEncoded = (directive: Directive): boolean =>
  Object.values(directive).every((term) => term === null || (term.isWellFormed() && !term.includes('\uFFFD')));

function encodeDirective({ prefix, start, end, suffix }: Directive): string {
  const terms = [
    ...(prefix === null ? [] : [`${encodeTerm(prefix)}-`]),
    encodeTerm(start),
    ...(end === null ? [] : [encodeTerm(end)]),
    ...(suffix === null ? [] : [`-${encodeTerm(suffix)}`]),
  ];
  return `text=${terms.join(',')}`;
}

const blank = (character: string | undefined) =>
  character === ' ' || character === blockBreak || character === lineBreak;

/** The words right before or after a place, as far as their block goes; null where there are none. */
function wordsBefore(text: string, at: number, count: number): string | null {
  let end = at;
  while (end > 0 && blank(text[end - 1])) end -= 1;
  const start = beforeWords(text, end, text.lastIndexOf(blockBreak, end - 1) + 1, count);
  return start < end ? text.slice(start, end) : null;
}

function wordsAfter(text: string, at: number, count: number): string | null {
  let start = at;
  while (blank(text[start])) start += 1;
  const block = text.indexOf(blockBreak, start);
  const end = afterWords(text, start, block < 0 ? text.length : block, count);
  return start < end ? text.slice(start, end).trimEnd() : null;
}

/** The quote itself, or its first and last words in growing number. */
function* quoteTerms(text: string, start: number, end: number): Generator<{ start: string; end: string | null }> {
  const quote = text.slice(start, end);
  if (quote.length <= longestExact && !quote.includes(blockBreak)) yield { start: quote, end: null };
  const firstBreak = text.indexOf(blockBreak, start);
  const firstEnd = firstBreak < 0 ? end : Math.min(end, firstBreak);
  const lastStart = Math.max(start, text.lastIndexOf(blockBreak, end - 1) + 1);
  for (const count of edgeSteps) {
    const head = afterWords(text, start, firstEnd, count);
    const foot = beforeWords(text, end, lastStart, count);
    if (head > foot) return;
    yield { start: text.slice(start, head).trimEnd(), end: text.slice(foot, end).trimStart() };
    if (head === firstEnd && foot === lastStart) return;
  }
}

const folded = (term: string | null) => (term === null ? null : foldForSearch(term));

/** One directive for `start` to `end` of a page's text that a browser resolves to just that; null where there is none. */
export function findDirective(
  text: string,
  start: number,
  end: number,
  searched = foldForSearch(text),
  patience: Patience = { left: mostTries },
): Directive | null {
  for (const terms of quoteTerms(text, start, end)) {
    const tried = new Set<string>();
    for (const count of contextSteps) {
      const before = count === 0 ? null : wordsBefore(text, start, count);
      const after = count === 0 ? null : wordsAfter(text, end, count);
      for (const [prefix, suffix] of count === 0
        ? [[null, null]]
        : [
            [before, null],
            [null, after],
            [before, after],
          ]) {
        const directive: Directive = { ...terms, prefix: prefix ?? null, suffix: suffix ?? null };
        const key = `${directive.prefix}\n${directive.suffix}`;
        if (tried.has(key)) continue;
        tried.add(key);
        const asked = {
          prefix: folded(directive.prefix),
          start: foldForSearch(directive.start),
          end: folded(directive.end),
          suffix: folded(directive.suffix),
        };
        const found = resolveDirective(searched, asked, patience);
        if (found?.start === start && found.end === end && canBeEncoded(directive)) return directive;
        if (patience.left < 0) return null;
      }
    }
  }
  return null;
}

function trimmedEnd(text: string, at: number): number {
  let end = at;
  while (blank(text[end - 1])) end -= 1;
  return end;
}

/**
 * Directives that together mark `start` to `end` of a page's text and nothing else: one where one will do, else one for each of a
 * few pieces between blocks, as in tables whose rows begin alike. Null where no directive tells a piece from its like.
 */
export function findDirectives(text: string, start: number, end: number): Directive[] | null {
  const searched = foldForSearch(text);
  const patience = { left: mostTries };
  const found: Directive[] = [];
  let from = start;
  while (from < end) {
    const breaks = [end];
    for (
      let at = text.indexOf(blockBreak, from);
      at > 0 && at < end && breaks.length < mostBreaks;
      at = text.indexOf(blockBreak, at + 1)
    )
      breaks.push(at);
    // the longest piece first, then the shortest, without which no longer one can be
    const [whole = end, least, ...others] = breaks;
    let to = whole;
    let directive = findDirective(text, from, to, searched, patience);
    if (!directive && least !== undefined) {
      to = trimmedEnd(text, least);
      directive = findDirective(text, from, to, searched, patience);
      for (const longer of directive ? others : []) {
        const better = findDirective(text, from, trimmedEnd(text, longer), searched, patience);
        if (better) [directive, to] = [better, longer];
      }
    }
    if (!directive || found.push(directive) > mostPieces) return null;
    from = to;
    while (from < end && blank(text[from])) from += 1;
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
