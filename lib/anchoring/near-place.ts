import { alignWords, wordLikeness } from './align-words';
import type { Surroundings } from './exact-places';
import { type IndexedWords, indexWords } from './index-words';
import type { SearchedPage } from './searched-page';

/** Where other words stand in a quote's place, and how much speaks for it, each from 0 to 1. */
export interface NearPlace {
  start: number;
  end: number;
  /** How much of the quote's words, by weight, and of those found, meet. */
  alike: number;
  /** How much of the words before, and after, meet. */
  before: number;
  after: number;
}

/** Longer quotes are found by their beginning and their end. */
const longestAligned = 160;
const mostVotes = 300;
const mostTried = 6;
const bucket = 8;
const around = 12;

const isNumber = /^\p{Nd}/u;

/** Rare and long words say more of a place than common and short ones; numbers may have changed. */
function weightIn(words: IndexedWords): (word: string) => number {
  return (word) => {
    if (isNumber.test(word)) return 1;
    const common = (words.places.get(word)?.length ?? 0) / Math.max(50, words.keys.length);
    return (word.length <= 3 ? 0.5 : 1) * (common > 0.01 ? 0.5 : 1);
  };
}

/** The page's words near which most words of the quote stand, in about their order: the first word of it would stand there. */
function likelyBeginnings(words: IndexedWords, wanted: readonly string[]): number[] {
  const votes = new Map<number, number>();
  for (const [index, word] of wanted.entries()) {
    const places = words.places.get(word);
    if (!places || places.length > mostVotes) continue;
    const weight = 1 / (1 + Math.log(places.length));
    for (const place of places) {
      const at = Math.floor((place - index) / bucket);
      votes.set(at, (votes.get(at) ?? 0) + weight);
    }
  }
  const together = [...votes.keys()].map((at) => ({
    at,
    weight: (votes.get(at) ?? 0) + (votes.get(at + 1) ?? 0),
  }));
  return together
    .sort((one, other) => other.weight - one.weight || one.at - other.at)
    .slice(0, mostTried)
    .map(({ at }) => at * bucket);
}

/** Whether a sentence or a block ends between two places of the text. */
const parts = (text: string, from: number, to: number) => /[\n\r]|[.!?؟。]["'”’)\]]*\s/.test(text.slice(from, to + 1));

/** What stands in the place of a quote that is no longer on the page as it was; null where nothing of the kind does. */
export function nearPlace(page: SearchedPage, quote: string, old: Surroundings | null): NearPlace | null {
  const words = page.words();
  const own = indexWords(quote).keys;
  const before = indexWords(old?.prefix ?? '').keys.slice(-around);
  const after = indexWords(old?.suffix ?? '').keys.slice(0, around);
  if (own.length === 0 || words.keys.length === 0) return null;
  const weightOf = weightIn(words);
  const head = own.slice(0, longestAligned);
  const tail = own.length > longestAligned ? own.slice(-Math.min(longestAligned, own.length - longestAligned)) : [];
  let best: (NearPlace & { worth: number }) | null = null;
  for (const beginning of likelyBeginnings(words, [...before, ...head, ...(tail.length > 0 ? [] : after)])) {
    const found = placeAt(page, words, { before, head, tail, after, own, weightOf, beginning });
    if (!found) continue;
    const worth = 2 * found.alike + found.before + found.after;
    if (!best || worth > best.worth) best = { ...found, worth };
  }
  return best;
}

interface Wanted {
  before: string[];
  head: string[];
  tail: string[];
  after: string[];
  own: string[];
  weightOf: (word: string) => number;
  /** Where in the page's words the first of `before` would stand. */
  beginning: number;
}

function placeAt(page: SearchedPage, words: IndexedWords, wanted: Wanted): NearPlace | null {
  const { before, head, tail, after, own, weightOf, beginning } = wanted;
  const spare = around + Math.ceil(head.length / 2);
  const low = Math.max(0, beginning - spare);
  const first = [...before, ...head, ...(tail.length > 0 ? [] : after)];
  const met = alignWords(first, words.keys.slice(low, beginning + first.length + spare + bucket), weightOf);
  const placed = (from: number, to: number) => [...met.slice(from, to)].filter((at) => at >= 0).map((at) => at + low);
  const beforeMet = placed(0, before.length);
  const headMet = placed(before.length, before.length + head.length);
  let afterMet = tail.length > 0 ? [] : placed(before.length + head.length, first.length);
  let lastMet = headMet;
  if (tail.length > 0) {
    const base = Math.max(
      low,
      beginning + before.length + own.length - tail.length - Math.ceil(own.length / 4) - around,
    );
    const last = [...tail, ...after];
    const there = words.keys.slice(base, base + tail.length + after.length + Math.ceil(own.length / 2) + 2 * around);
    const tailMet = [...alignWords(last, there, weightOf)].map((at) => (at < 0 ? -1 : at + base));
    lastMet = tailMet.slice(0, tail.length).filter((at) => at >= 0);
    afterMet = tailMet.slice(tail.length).filter((at) => at >= 0);
  }
  const from = edge(page, words, beforeMet.at(-1), headMet[0], own.length, 1);
  const to = edge(page, words, afterMet[0], lastMet.at(-1), own.length, -1);
  if (from === null || to === null || to < from || to - from > 3 * own.length + 40) return null;
  const share = (found: number[], all: string[]) => (all.length === 0 ? 0 : found.length / all.length);
  return {
    start: words.starts[from] ?? 0,
    end: withMarks(page.text, words.ends[to] ?? 0),
    alike: alikeness(own, words.keys.slice(from, to + 1), weightOf),
    before: share(beforeMet, before),
    after: share(afterMet, after),
  };
}

/** The first (`side` 1) or last (-1) word in the quote's place: next to the surroundings that met, or as far as its sentence goes. */
function edge(
  page: SearchedPage,
  words: IndexedWords,
  outside: number | undefined,
  inside: number | undefined,
  length: number,
  side: 1 | -1,
): number | null {
  if (inside === undefined) return outside === undefined ? null : outside + side;
  if (outside !== undefined && Math.abs(inside - outside) <= 1 + Math.max(3, length)) return outside + side;
  let at = inside;
  for (let left = 3; left > 0; left -= 1) {
    const next = at - side;
    const [one, other] = side === 1 ? [next, at] : [at, next];
    const gapEnd = words.starts[other];
    if (next < 0 || gapEnd === undefined || parts(page.text, words.ends[one] ?? 0, gapEnd)) break;
    at = next;
  }
  return at;
}

/** A full stop or a percent mark right behind the last word belongs to it. */
function withMarks(text: string, end: number): number {
  return end + (/^[ \u00A0\u202F]?[%‰٪]|^[.!?؟。]["'”’]?(?=\s|$)/u.exec(text.slice(end, end + 4))?.[0].length ?? 0);
}

/** How much two stretches of words have in common by weight, in order where they are short. */
function alikeness(own: readonly string[], found: readonly string[], weightOf: (word: string) => number): number {
  const sum = (words: readonly string[]) => words.reduce((all, word) => all + weightOf(word), 0);
  let common = 0;
  if (own.length <= longestAligned && found.length <= 3 * longestAligned) {
    const met = alignWords(own, found, weightOf);
    for (const [index, at] of met.entries()) {
      const word = own[index] ?? '';
      if (at >= 0) common += weightOf(word) * wordLikeness(word, found[at] ?? '');
    }
  } else {
    const left = new Map<string, number>();
    for (const word of found) left.set(word, (left.get(word) ?? 0) + 1);
    for (const word of own) {
      const count = left.get(word) ?? 0;
      if (count > 0) common += weightOf(word);
      left.set(word, count - 1);
    }
  }
  return common / Math.max(sum(own), sum(found), 0.1);
}
