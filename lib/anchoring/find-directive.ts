import { isBlank } from './is-blank';
import { type Directive, foldForSearch, mostCandidates, type Patience, resolveDirective } from './resolve-directive';
import { rivalsOf, type Stretch, tellingReaches } from './rivals';
import { blockBreak } from './visible-text';
import { afterWords, beforeWords, isWordBound } from './word-bounds';

/** A page's text, made ready once for all that is looked for in it. */
export interface Searched {
  text: string;
  folded: string;
  patience: Patience;
}

export const searchedText = (text: string): Searched => ({
  text,
  folded: foldForSearch(text),
  patience: { left: mostCandidates },
});

/** Longer quotes are named by their first and last words. */
const longestExact = 300;
/** Such a quote is said whole all the same where its ends do not tell, up to here. */
const longestWhole = 1_000;
const longestTerm = 300;
const steps = [1, 2, 4, 7, 12, 20, 40];
const edgeSteps = [3, 5, 8, 14, 24, 40];
/** The browsers' word bounds may refuse a few. */
const mostChoices = 6;

interface Edge {
  term: string;
  context: string | null;
}

const blockStart = (text: string, at: number) => text.lastIndexOf(blockBreak, at - 1) + 1;

function blockEnd(text: string, at: number): number {
  const end = text.indexOf(blockBreak, at);
  return end < 0 ? text.length : end;
}

const ascending = (reaches: number[]) => [...new Set(reaches)].sort((one, other) => one - other);

/** What stands right before a place in its block, or else at the end of the block before, and how much of it can be said. */
function contextBefore(text: string, at: number): { stretch: Stretch; reaches: number[] } {
  let to = at;
  while (isBlank(text[to - 1])) to -= 1;
  const limit = blockStart(text, to);
  const from = to - limit <= longestTerm ? limit : beforeWords(text, to, to - longestTerm, 1_000);
  const stretch = { from, to };
  return { stretch, reaches: ascending([...steps.map((count) => to - beforeWords(text, to, from, count)), to - from]) };
}

function contextAfter(text: string, at: number): { stretch: Stretch; reaches: number[] } {
  let from = at;
  while (isBlank(text[from])) from += 1;
  const limit = blockEnd(text, from);
  let to = limit - from <= longestTerm ? limit : afterWords(text, from, from + longestTerm, 1_000);
  while (to > from && isBlank(text[to - 1])) to -= 1;
  const lengths = steps.map((count) => Math.min(to, afterWords(text, from, to, count)) - from);
  return { stretch: { from, to }, reaches: ascending([...lengths, to - from]) };
}

function* exactDirectives({ text, folded }: Searched, start: number, end: number): Generator<Directive> {
  const plain = { prefix: null, start: text.slice(start, end), end: null, suffix: null };
  const startsWord = isWordBound(folded, start);
  const endsWord = isWordBound(folded, end);
  if (startsWord && endsWord) yield plain;
  const before = contextBefore(text, start);
  const after = contextAfter(text, end);
  const rivals = rivalsOf(
    folded,
    {
      words: { from: start, to: end },
      before: { ...before.stretch, apart: true },
      after: { ...after.stretch, apart: true },
    },
    { from: 0, to: start },
  );
  const befores = startsWord ? [0, ...before.reaches] : before.reaches;
  const afters = endsWord ? [0, ...after.reaches] : after.reaches;
  for (const reach of tellingReaches(rivals, ascending(befores), ascending(afters)).slice(0, mostChoices)) {
    const prefix = text.slice(before.stretch.to - reach.before, before.stretch.to);
    const suffix = text.slice(after.stretch.from, after.stretch.from + reach.after);
    yield { ...plain, prefix: prefix || null, suffix: suffix || null };
  }
}

/** How the first words of a stretch of several blocks can be named so that nothing before is meant; none where all was there before. */
export function firstEdges({ text, folded }: Searched, start: number, end: number): Edge[] {
  const limit = Math.min(end, blockEnd(text, start));
  const lengths = edgeSteps.map((count) => afterWords(text, start, limit, count) - start);
  const whole = limit - start <= longestTerm ? limit : afterWords(text, start, start + longestTerm, 1_000);
  const [least, ...reaches] = ascending([...lengths, whole - start]).filter((reach) => reach > 0);
  if (least === undefined) return [];
  const before = contextBefore(text, start);
  const words = { from: start, to: start + least };
  const rivals = rivalsOf(
    folded,
    { words, before: { ...before.stretch, apart: true }, after: { from: words.to, to: whole, apart: false } },
    { from: 0, to: start },
  );
  const befores = isWordBound(folded, start) ? [0, ...before.reaches] : before.reaches;
  const more = [0, ...reaches.map((reach) => reach - least)];
  return tellingReaches(rivals, ascending(befores), more)
    .slice(0, mostChoices)
    .map((reach) => ({
      term: text.slice(start, words.to + reach.after).trimEnd(),
      context: text.slice(before.stretch.to - reach.before, before.stretch.to) || null,
    }));
}

/** How the last words of a stretch can be named so that nothing is meant that stands between `from` and them. */
function lastEdges({ text, folded }: Searched, from: number, end: number): Edge[] {
  const limit = Math.max(from, blockStart(text, end));
  const lengths = edgeSteps.map((count) => end - beforeWords(text, end, limit, count));
  const whole = end - limit <= longestTerm ? limit : beforeWords(text, end, end - longestTerm, 1_000);
  const [least, ...reaches] = ascending([...lengths, end - whole]).filter((reach) => reach > 0);
  if (least === undefined) return [];
  const after = contextAfter(text, end);
  const words = { from: end - least, to: end };
  const rivals = rivalsOf(
    folded,
    { words, before: { from: whole, to: words.from, apart: false }, after: { ...after.stretch, apart: true } },
    { from, to: words.from },
  );
  const afters = isWordBound(folded, end) ? [0, ...after.reaches] : after.reaches;
  const more = [0, ...reaches.map((reach) => reach - least)];
  return tellingReaches(rivals, more, ascending(afters))
    .slice(0, mostChoices)
    .map((reach) => ({
      term: text.slice(words.from - reach.before, end).trimStart(),
      context: text.slice(after.stretch.from, after.stretch.from + reach.after) || null,
    }));
}

function* rangeDirectives(searched: Searched, start: number, end: number, firsts: Edge[]): Generator<Directive> {
  for (const first of firsts) {
    const from = start + first.term.length;
    if (from >= end) continue;
    for (const last of lastEdges(searched, from, end))
      yield { prefix: first.context, start: first.term, end: last.term, suffix: last.context };
  }
}

/** Browsers compare words as though these were not there, and end no word with them. */
const unheard = /[\p{Mn}\u0640\u200B-\u200F\u2060\uFEFF]/gu;
const endsUnheard = /^[\p{Mn}\u0640]|[\p{Mn}\u0640]$/u;
const bare = (text: string) => text.replace(unheard, '');

/** Whether an earlier place has the same words but for what browsers do not heed, as the vowel signs of Arabic. */
function isTheSameBare({ folded, patience }: Searched, asked: Directive, start: number): boolean {
  const heard = bare(folded);
  if (heard.length === folded.length) return true;
  const term = (each: string | null) => (each === null ? null : bare(each));
  const terms = {
    prefix: term(asked.prefix),
    start: bare(asked.start),
    end: term(asked.end),
    suffix: term(asked.suffix),
  };
  return resolveDirective(heard, terms, patience)?.start === bare(folded.slice(0, start)).length;
}

const folded = (term: string | null) => (term === null ? null : foldForSearch(term));

function firstThatFits(searched: Searched, start: number, end: number, directives: Iterable<Directive>) {
  for (const directive of directives) {
    // An address cannot carry half a surrogate pair, which a script may have written into the page; between the page and the worker it
    // becomes a replacement character, which the page does not have.
    const terms = Object.values(directive);
    if (!terms.every((term) => term === null || (term.isWellFormed() && !term.includes('\uFFFD')))) continue;
    if (terms.some((term) => term !== null && endsUnheard.test(term))) continue;
    const asked = {
      prefix: folded(directive.prefix),
      start: foldForSearch(directive.start),
      end: folded(directive.end),
      suffix: folded(directive.suffix),
    };
    const found = resolveDirective(searched.folded, asked, searched.patience);
    if (found?.start === start && found.end === end && isTheSameBare(searched, asked, start)) return directive;
    if (searched.patience.left < 0) return null;
  }
  return null;
}

/**
 * One directive for `start` to `end` of a page's text that a browser resolves to just that; null where there is none. What tells the words from
 * their like is counted and not tried: an earlier place with the same words all around leaves no directive.
 */
export function findDirective(
  searched: Searched,
  start: number,
  end: number,
  firsts = () => firstEdges(searched, start, end),
): Directive | null {
  const isOneBlock = blockEnd(searched.text, start) >= end;
  const exact = () => firstThatFits(searched, start, end, exactDirectives(searched, start, end));
  const range = () => firstThatFits(searched, start, end, rangeDirectives(searched, start, end, firsts()));
  if (isOneBlock && end - start <= longestExact) return exact();
  return range() ?? (isOneBlock && end - start <= longestWhole ? exact() : null);
}
