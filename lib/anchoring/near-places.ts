import { alignWords, wordLikeness } from './align-words';
import type { Surroundings } from './exact-places';
import { type IndexedWords, indexWords } from './index-words';
import type { SearchedPage } from './searched-page';
import { squeeze } from './squeeze';
import { wordsInCommon } from './words-in-common';

/** Where other words stand in a quote's place, and how much speaks for it, each from 0 to 1. */
export interface NearPlace {
  start: number;
  end: number;
  /** How much of the quote's words, by weight, and of those found, meet; a number and another number more than half. */
  alike: number;
  /** The same where another number is no number. */
  sure: number;
  /** How much of the words before, and after, meet. */
  before: number;
  after: number;
  /** By how many words this place is more like the quote than the next one, and the same with the words around. */
  lead: number;
  leadWithAround: number;
  /** How much that next one is like the quote. */
  rival: number;
}

/** Longer quotes are found by their beginning and their end. */
const longestAligned = 160;
const mostVotes = 300;
const mostTried = 6;
const bucket = 8;
const reach = 12;

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

/** What may stand in the place of a quote that is no longer on the page as it was, the likeliest first. */
export function nearPlaces(page: SearchedPage, quote: string, old: Surroundings | null): NearPlace[] {
  const words = page.words();
  const own = indexWords(quote).keys;
  const before = indexWords(old?.prefix ?? '').keys.slice(-reach);
  const after = indexWords(old?.suffix ?? '').keys.slice(0, reach);
  if (own.length === 0 || words.keys.length === 0) return [];
  const weightOf = weightIn(words);
  const head = own.slice(0, longestAligned);
  const tail = own.length > longestAligned ? own.slice(-Math.min(longestAligned, own.length - longestAligned)) : [];
  const wanted = { own, head, tail, weightOf };
  const found = [
    ...likelyBeginnings(words, [...before, ...head, ...(tail.length > 0 ? [] : after)]).map((beginning) =>
      placeAt(page, words, { ...wanted, before, after, beginning, spare: reach + Math.ceil(head.length / 2) }),
    ),
    // by its own words alone, which may have left what stood around them
    ...likelyBeginnings(words, head).map((beginning) =>
      placeAt(page, words, { ...wanted, before: [], after: [], beginning, spare: 4 }),
    ),
  ].filter((place) => place !== null);
  const wordsOf = ({ start, end }: Candidate) => squeeze(page.text.slice(start, end)).key;
  return found
    .sort((one, other) => worthOf(other) - worthOf(one))
    .map((place) => {
      const said = wordsOf(place);
      // a teaser that says the same is no rival
      const rivals = found.filter(
        (each) => (each.end <= place.start || each.start >= place.end) && wordsOf(each) !== said,
      );
      const mostOf = (of: (each: Candidate) => number) => Math.max(0, ...rivals.map(of));
      return {
        ...place,
        rival: mostOf(({ sure }) => sure),
        lead: place.common - mostOf(({ common }) => common),
        leadWithAround: place.common + place.around - mostOf(({ common, around }) => common + around),
      };
    });
}

interface Candidate extends Omit<NearPlace, 'lead' | 'leadWithAround' | 'rival'> {
  /** Words, by weight, that are the quote's, and that are those around it. */
  common: number;
  around: number;
}

const worthOf = ({ alike, sure, before, after }: Candidate) => alike + sure + before + after;

interface Wanted {
  before: string[];
  head: string[];
  tail: string[];
  after: string[];
  own: string[];
  weightOf: (word: string) => number;
  /** Where in the page's words the first of `before` would stand. */
  beginning: number;
  /** How many words farther it is looked for. */
  spare: number;
}

/** Which of the words asked for stand where, and how many of them stand there as they were. */
interface Met {
  places: number[];
  same: number;
}

function metIn(words: IndexedWords, asked: readonly string[], met: Int32Array, low: number): Met {
  const places: number[] = [];
  let same = 0;
  for (const [index, at] of met.entries()) {
    if (at < 0) continue;
    places.push(at + low);
    same += wordLikeness(asked[index] ?? '', words.keys[at + low] ?? '');
  }
  return { places, same };
}

function placeAt(page: SearchedPage, words: IndexedWords, wanted: Wanted): Candidate | null {
  const { before, head, tail, after, own, weightOf, beginning, spare } = wanted;
  const low = Math.max(0, beginning - spare);
  const behind = before.length + head.length;
  const first = [...before, ...head, ...(tail.length > 0 ? [] : after)];
  const met = alignWords(first, words.keys.slice(low, beginning + first.length + spare + bucket), weightOf);
  const beforeMet = metIn(words, before, met.slice(0, before.length), low);
  const headMet = metIn(words, head, met.slice(before.length, behind), low);
  let afterMet = metIn(words, after, met.slice(behind), low);
  let lastMet = headMet;
  if (tail.length > 0) {
    const base = Math.max(
      low,
      beginning + before.length + own.length - tail.length - Math.ceil(own.length / 4) - reach,
    );
    const last = [...tail, ...after];
    const there = words.keys.slice(base, base + last.length + Math.ceil(own.length / 2) + 2 * reach);
    const lastWords = alignWords(last, there, weightOf);
    lastMet = metIn(words, tail, lastWords.slice(0, tail.length), base);
    afterMet = metIn(words, after, lastWords.slice(tail.length), base);
  }
  const from = edge(page, words, beforeMet.places.at(-1), headMet.places[0], own.length, 1);
  const to = edge(page, words, afterMet.places[0], lastMet.places.at(-1), own.length, -1);
  if (from === null || to === null || to < from || to - from > 3 * own.length + 40) return null;
  const { common, sure, total } = wordsInCommon(own, words.keys.slice(from, to + 1), weightOf);
  return {
    start: withSign(page.text, words.starts[from] ?? 0),
    end: withMarks(page.text, words.ends[to] ?? 0),
    ...{ alike: common / total, sure: sure / total, common: sure },
    ...{ before: beforeMet.same / Math.max(1, before.length), after: afterMet.same / Math.max(1, after.length) },
    around: beforeMet.same + afterMet.same,
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

/** The sign of a number belongs to it. */
function withSign(text: string, start: number): number {
  return /^\p{Nd}/u.test(text.slice(start, start + 2)) &&
    /(?:^|[^\p{L}\p{N}])[-−+±]$/u.test(text.slice(Math.max(0, start - 2), start))
    ? start - 1
    : start;
}

/** A full stop or a percent mark right behind the last word belongs to it. */
function withMarks(text: string, end: number): number {
  return end + (/^[ \u00A0\u202F]?[%‰٪]|^[.!?؟。]["'”’]?(?=\s|$)/u.exec(text.slice(end, end + 4))?.[0].length ?? 0);
}
