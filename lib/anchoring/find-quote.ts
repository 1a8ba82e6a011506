import type { Place } from '../model/page-look';
import type { Selector } from '../model/selector';
import { exactPlaces, type KeyPlace, type Surroundings } from './exact-places';
import { likeness } from './likeness';
import { type NearPlace, nearPlace } from './near-place';
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

const isTelling = (quote: string) =>
  squeeze(quote).key.length >= tellingLength && (quote.match(/\p{L}{2,}/gu)?.length ?? 0) >= tellingWords;

/** How well a place's surroundings are the old ones, from 0 to 1; the better side counts more. */
function surroundingsAt(page: SearchedPage, { from, to }: KeyPlace, old: { before: string; after: string }): number {
  const before = likeness(old.before, page.small.slice(Math.max(0, from - old.before.length), from));
  const after = likeness(old.after, page.small.slice(to, to + old.after.length));
  if (old.before === '' || old.after === '') return Math.max(before, after);
  return 0.7 * Math.max(before, after) + 0.3 * Math.min(before, after);
}

/** Whether what stands in a quote's place may be taken for its new words. Figures and names need their surroundings. */
function isBelievable(near: NearPlace, quote: string, hasSurroundings: boolean): boolean {
  const { alike, before, after } = near;
  if (!hasSurroundings) return alike >= 0.6;
  const [least, most] = before < after ? [before, after] : [after, before];
  if (!isTelling(quote)) return (least >= 0.5 && most >= 0.6) || (most >= 0.8 && alike >= 0.55);
  if (most >= 0.6) return alike >= (least >= 0.5 ? 0.4 : 0.5);
  return alike >= (most >= 0.3 ? 0.6 : 0.72);
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

  const near = nearPlace(page, quote, old);
  const isNear = near !== null && isBelievable(near, quote, hasSurroundings);
  if (best) {
    // other words stand where these stood: these are not the clipped ones, however alike
    const replaced = isNear && near.before >= 0.6 && near.after >= 0.6;
    if (!replaced && isTelling(quote)) return found(places.length === 1 ? 'exact' : 'moved');
    if (!replaced && bestSurroundings >= 0.25) return found('moved');
  }
  if (!isNear) return absent;
  return { place: 'approximate', start: near.start, end: near.end, repeats: places.length };
}
