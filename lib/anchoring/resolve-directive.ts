import { blockBreak, lineBreak } from './visible-text';
import { isWordBound } from './word-bounds';

/** The terms of a text directive as the page prints them; `end` null for a single piece of text. */
export interface Directive {
  prefix: string | null;
  start: string;
  end: string | null;
  suffix: string | null;
}

/** How many candidates may be looked at for one selection: the repeated words of a large table would take seconds. */
export interface Patience {
  left: number;
}

export const mostCandidates = 200_000;

const known = new Map([
  ...[...'‘’‚'].map((quote): [string, string] => [quote, "'"]),
  ...[...'“”„'].map((quote): [string, string] => [quote, '"']),
]);

function foldCharacter(character: string): string {
  let plain = known.get(character);
  if (plain === undefined) {
    const [base = '', ...rest] = [
      ...character
        .normalize('NFKD')
        .replace(/(?!^)\p{M}/gu, '')
        .toLowerCase(),
    ];
    // Katakana and Hiragana are one
    const same = base.replace(/[ァ-ヶ]/, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
    plain = rest.length === 0 && same.length === character.length ? same : character;
    known.set(character, plain);
  }
  return plain;
}

/** The text as browsers compare it: without case and accents, straight quotes. The length stays the same. */
export function foldForSearch(text: string): string {
  // small letters of a whole text may be more letters, as of a Turkish capital I with its dot
  const base = text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  const seen = new Set<number>();
  let changing = '';
  for (let at = 0; at < base.length; at += 1) {
    const code = base.charCodeAt(at);
    if (code < 0x80 || seen.has(code)) continue;
    seen.add(code);
    const character = String.fromCharCode(code);
    if (foldCharacter(character) !== character) changing += `\\u${code.toString(16).padStart(4, '0')}`;
  }
  return changing === '' ? base : base.replace(new RegExp(`[${changing}]`, 'g'), foldCharacter);
}

function skipSpace(text: string, at: number): number {
  let next = at;
  while (text[next] === ' ' || text[next] === blockBreak || text[next] === lineBreak) next += 1;
  return next;
}

/**
 * Where a browser lands for a directive, by the rules of https://wicg.github.io/scroll-to-text-fragment/: the first place
 * that fits. `folded` and the terms are folded alike. Null where nothing fits, or where the search gets too long.
 */
export function resolveDirective(
  folded: string,
  directive: Directive,
  patience: Patience = { left: mostCandidates },
): { start: number; end: number } | null {
  const { prefix, start, end, suffix } = directive;
  const boundedEnd = end !== null || suffix === null;
  const isBound = (at: number) => {
    // a place inside a run of letters has to be asked from the segmenter
    if (folded[at] !== blockBreak && folded[at] !== ' ') patience.left -= 30;
    return isWordBound(folded, at);
  };
  let from = 0;
  for (;;) {
    patience.left -= 1;
    if (patience.left < 0) return null;
    const lead = prefix === null ? from : folded.indexOf(prefix, from);
    if (lead < 0) return null;
    from = lead + 1;
    let at = lead;
    if (prefix !== null) {
      at = skipSpace(folded, lead + prefix.length);
      if (!folded.startsWith(start, at) || !isBound(lead)) continue;
    } else {
      at = folded.indexOf(start, lead);
      if (at < 0) return null;
      from = at + 1;
      if (!isBound(at)) continue;
    }
    const afterStart = at + start.length;
    if (boundedEnd && !isBound(afterStart)) continue;
    const fitsSuffix = (place: number) => {
      if (suffix === null) return true;
      const next = skipSpace(folded, place);
      return folded.startsWith(suffix, next) && isBound(next + suffix.length);
    };
    if (end === null) {
      if (fitsSuffix(afterStart)) return { start: at, end: afterStart };
      continue;
    }
    for (let tail = folded.indexOf(end, afterStart); tail >= 0; tail = folded.indexOf(end, tail + 1)) {
      patience.left -= 1;
      if (patience.left < 0) return null;
      if (!isBound(tail)) continue;
      const done = tail + end.length;
      if (suffix === null && !isBound(done)) continue;
      if (fitsSuffix(done)) return { start: at, end: done };
    }
    return null;
  }
}
