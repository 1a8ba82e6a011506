import { blockBreak } from './visible-text';
import { isWordBound } from './word-bounds';

/** The terms of a text directive as the page prints them; `end` null for a single piece of text. */
export interface Directive {
  prefix: string | null;
  start: string;
  end: string | null;
  suffix: string | null;
}

/** Candidates that one search looks at before it gives up: repeated words of a large table would take seconds. */
const maxTries = 2_000;

const quotes: Record<string, string> = { '‘': "'", '’': "'", '‚': "'", '“': '"', '”': '"', '„': '"', '\u00A0': ' ' };

function foldCharacter(character: string): string {
  const plain = quotes[character] ?? character.normalize('NFD').charAt(0).toLowerCase();
  return plain.length === character.length ? plain : character;
}

/** The text as browsers compare it: without case and accents, straight quotes. The length stays the same. */
export function foldForSearch(text: string): string {
  const lower = text.toLowerCase();
  const base = lower.length === text.length ? lower : text;
  return base.replace(/\P{ASCII}/gu, foldCharacter);
}

function skipSpace(text: string, at: number): number {
  let next = at;
  while (text[next] === ' ' || text[next] === blockBreak) next += 1;
  return next;
}

/**
 * Where a browser lands for a directive, by the rules of https://wicg.github.io/scroll-to-text-fragment/: the first place
 * that fits. `folded` and the terms are folded alike. Null where nothing fits, or where the search gets too long.
 */
export function resolveDirective(folded: string, directive: Directive): { start: number; end: number } | null {
  const { prefix, start, end, suffix } = directive;
  let tries = 0;
  const boundedEnd = end !== null || suffix === null;
  let from = 0;
  for (;;) {
    tries += 1;
    if (tries > maxTries) return null;
    const lead = prefix === null ? from : folded.indexOf(prefix, from);
    if (lead < 0) return null;
    from = lead + 1;
    let at = lead;
    if (prefix !== null) {
      if (!isWordBound(folded, lead)) continue;
      at = skipSpace(folded, lead + prefix.length);
      if (!folded.startsWith(start, at)) continue;
    } else {
      at = folded.indexOf(start, lead);
      if (at < 0) return null;
      from = at + 1;
      if (!isWordBound(folded, at)) continue;
    }
    const afterStart = at + start.length;
    if (boundedEnd && !isWordBound(folded, afterStart)) continue;
    const fitsSuffix = (place: number) => {
      if (suffix === null) return true;
      const next = skipSpace(folded, place);
      return folded.startsWith(suffix, next) && isWordBound(folded, next + suffix.length);
    };
    if (end === null) {
      if (fitsSuffix(afterStart)) return { start: at, end: afterStart };
      continue;
    }
    for (let tail = folded.indexOf(end, afterStart); tail >= 0; tail = folded.indexOf(end, tail + 1)) {
      tries += 1;
      if (tries > maxTries) return null;
      if (!isWordBound(folded, tail)) continue;
      const done = tail + end.length;
      if (suffix === null && !isWordBound(folded, done)) continue;
      if (fitsSuffix(done)) return { start: at, end: done };
    }
    return null;
  }
}
