import type { Place } from '../model/page-look';
import type { Selector } from '../model/selector';
import { exactPlaces, type KeyPlace, type Surroundings } from './exact-places';
import { likeness } from './likeness';
import { type NearPlace, nearPlaces } from './near-places';
import { type SearchedPage, smallLetters } from './searched-page';
import { squeeze } from './squeeze';

/** Where a quote's words stand in a text now. Both ends are -1 where they are absent. */
export interface FoundQuote {
  place: Place;
  start: number;
  end: number;
  /** Other places with the very words. */
  repeats: number;
}

const absent: FoundQuote = { place: 'absent', start: -1, end: -1, repeats: 0 };
/** Words that hardly stand anywhere twice by chance: so many letters and digits, so many words. */
const tellingLength = 25;
const tellingWords = 4;
const mostCompared = 400;
/** Characters on each side that tell a place. */
const closing = 16;

const isTelling = (quote: string) =>
  squeeze(quote).key.length >= tellingLength && (quote.match(/\p{L}{2,}/gu)?.length ?? 0) >= tellingWords;

/** How well a place's surroundings are the old ones, from 0 to 1; the better side counts more. */
function surroundingsAt(page: SearchedPage, { from, to }: KeyPlace, old: { before: string; after: string }): number {
  const before = likeness(old.before, page.small.slice(Math.max(0, from - old.before.length), from));
  const after = likeness(old.after, page.small.slice(to, to + old.after.length));
  if (old.before === '' || old.after === '') return Math.max(before, after);
  return 0.7 * Math.max(before, after) + 0.3 * Math.min(before, after);
}

/** How many characters two texts have in common, from their ends or from their beginnings. */
function sharedEdge(one: string, other: string, side: 'start' | 'end'): number {
  const most = Math.min(one.length, other.length);
  const at = (text: string, index: number) => text[side === 'start' ? index : text.length - 1 - index];
  let shared = 0;
  while (shared < most && at(one, shared) === at(other, shared)) shared += 1;
  return shared;
}

/**
 * Where in the key what stood before the quote and what stood after it stand side by side now, so that it was taken out; -1 if nowhere.
 * Of sentences that begin or end like their neighbours nothing can be told by that.
 */
function closedUpAt(page: SearchedPage, own: string, old: { before: string; after: string }): number {
  const [tailLength, headLength] = [
    Math.max(closing, sharedEdge(old.before, own, 'end') + 4),
    Math.max(closing, sharedEdge(old.after, own, 'start') + 4),
  ];
  const [tail, head] = [old.before.slice(-tailLength), old.after.slice(0, headLength)];
  const isClear = (part: string, length: number) => part.length >= 6 && (length === closing || part.length === length);
  if (!isClear(tail, tailLength) || !isClear(head, headLength)) return -1;
  const at = page.small.indexOf(tail + head);
  return at < 0 ? -1 : at + tail.length;
}

/** Whether words that were found are those that stood before the quote, or after it, rather than its own. */
function isNeighbour(found: string, quote: string, old: { before: string; after: string }): boolean {
  const [words, own] = [smallLetters(squeeze(found).key), smallLetters(squeeze(quote).key)];
  const isMore = (shared: number, withOwn: number) => shared >= 8 && shared > withOwn + 2;
  return (
    isMore(sharedEdge(words, old.before, 'end'), sharedEdge(words, own, 'end')) ||
    isMore(sharedEdge(words, old.after, 'start'), sharedEdge(words, own, 'start'))
  );
}

/** A number or a name more than any other place has. */
const leading = 0.35;

/**
 * Whether what stands in a quote's place may be taken for its new words. Figures and names need their surroundings. Where other sentences
 * are as much alike, as in lists and on pages that get a new entry each day, it is one of them and not the quote.
 */
function isBelievable(near: NearPlace, quote: string, surroundings: 'unknown' | 'known' | 'closed'): boolean {
  const { alike, sure, before, after, lead } = near;
  if (surroundings === 'unknown') return alike >= 0.6 && lead >= leading;
  const [least, most] = before < after ? [before, after] : [after, before];
  if (surroundings === 'closed') return isTelling(quote) && sure >= 0.72 && lead >= leading;
  if (!isTelling(quote)) {
    // another name in the place of a name is another thing
    if (near.leadWithAround < leading || (sure === 0 && /\p{L}{2}/u.test(quote) && least < 0.9)) return false;
    return (least >= 0.5 && most >= 0.6) || (most >= 0.8 && alike >= 0.55);
  }
  if (lead < leading && (least < 0.75 || near.rival >= 0.6)) return false;
  if (most >= 0.6) return alike >= (least >= 0.75 ? 0.3 : least >= 0.5 ? 0.4 : 0.5);
  return most >= 0.3 ? alike >= 0.6 : sure >= 0.72;
}

/**
 * Finds a quote again in what a page shows. `exact`: the very words, in their old surroundings or as the only such words;
 * `moved`: the very words elsewhere, or one of several places and which is not known; `approximate`: other words in their place;
 * `absent`: nothing of the kind. Digits and signs are never folded. Time grows with the page, times the number of its words at most
 * a few hundred near each likely place.
 */
export function findQuote(page: SearchedPage, quote: string, selectors: readonly Selector[]): FoundQuote {
  const described = selectors.find((each) => each.type === 'TextQuoteSelector');
  const old: Surroundings | null = described ? { prefix: described.prefix, suffix: described.suffix } : null;
  const hasSurroundings = old !== null && (old.prefix + old.suffix).trim().length >= 8;
  const squeezed = {
    before: smallLetters(squeeze(old?.prefix ?? '').key),
    after: smallLetters(squeeze(old?.suffix ?? '').key),
  };
  let places = exactPlaces(page, quote, old);
  // a style sheet may have set what was selected in capitals: the selector has the letters of the page itself
  const exact = described?.exact ?? quote;
  if (places.length === 0 && exact.toLowerCase() === quote.toLowerCase()) places = exactPlaces(page, exact, old);

  let best: KeyPlace | undefined;
  let bestSurroundings = -1;
  for (const place of places.slice(0, mostCompared)) {
    const surroundings = surroundingsAt(page, place, squeezed);
    if (surroundings > bestSurroundings) [best, bestSurroundings] = [place, surroundings];
  }
  const found = (place: Place): FoundQuote => {
    if (!best) return absent;
    return {
      place,
      start: page.places[best.from] ?? 0,
      end: (page.places[best.to - 1] ?? 0) + 1,
      repeats: places.length - 1,
    };
  };
  if (best && (!hasSurroundings || bestSurroundings >= 0.45))
    return found(hasSurroundings || places.length === 1 ? 'exact' : 'moved');

  const closed = closedUpAt(page, smallLetters(squeeze(quote).key), squeezed);
  const known = closed >= 0 ? 'closed' : hasSurroundings ? 'known' : 'unknown';
  const near = nearPlaces(page, quote, old).find(
    (each) =>
      isBelievable(each, quote, known) &&
      !isNeighbour(page.text.slice(each.start, each.end), quote, squeezed) &&
      // what stands right before or behind the gap stood there all along
      (closed < 0 || each.start > (page.places[closed] ?? 0) || each.end <= (page.places[closed - 1] ?? 0)),
  );
  if (best) {
    // other words stand where these stood: these are not the clipped ones, however alike
    const replaced = near !== undefined && near.before >= 0.6 && near.after >= 0.6;
    if (!replaced && isTelling(quote)) return found(places.length === 1 ? 'exact' : 'moved');
    if (!replaced && bestSurroundings >= 0.25) return found('moved');
  }
  if (!near) return absent;
  return { place: 'approximate', start: near.start, end: near.end, repeats: places.length };
}
