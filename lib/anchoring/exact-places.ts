import { type SearchedPage, smallLetters } from './searched-page';
import { squeeze } from './squeeze';

/** A place in the squeezed text of a page. */
export interface KeyPlace {
  from: number;
  to: number;
}

/** What stood around the quote. Null where that is not known. */
export interface Surroundings {
  prefix: string;
  suffix: string;
}

const mostPlaces = 5_000;

/** A number goes on over this edge, or its sign or its percent mark stands there. */
const numberBefore = /(?:\p{Nd}[.,'’٫٬]?|(?:^|[^\p{L}\p{N}])[-−+±])$/u;
const numberAfter = /^(?:[.,'’٫٬]?\p{Nd}|[ \u00A0\u202F]?[%‰٪])/u;
const letterBefore = /[\p{L}\p{M}]$/u;
const letterAfter = /^[\p{L}\p{M}]/u;
const startsWithDigit = /^[\p{Nd}]/u;
const endsWithDigit = /\p{Nd}$/u;

/**
 * Whether the words at this place are whole there as they were when they were clipped: "267" of "11,267" is not 267, and 5 with a minus
 * before it is not 5. Cells that stood side by side look glued in the old surroundings, so what looked glued once is not asked for again.
 */
function hasSameEdges(quote: string, before: string, after: string, old: Surroundings | null): boolean {
  const glued = (pattern: RegExp, now: string, then: string | undefined) =>
    pattern.test(now) && !(then !== undefined && pattern.test(then));
  if (startsWithDigit.test(quote) && glued(numberBefore, before, old?.prefix)) return false;
  if (endsWithDigit.test(quote) && glued(numberAfter, after, old?.suffix)) return false;
  if (!old) return true;
  // the sign or the percent mark that stood there went
  if (startsWithDigit.test(quote) && /[-−+±]$/u.test(old.prefix) && / $/.test(before)) return false;
  if (endsWithDigit.test(quote) && /^[%‰٪]/u.test(old.suffix) && /^[^%‰٪\n]/u.test(after)) return false;
  if (letterBefore.test(before) && startsWithLetter(quote) && !letterBefore.test(old.prefix)) return false;
  return !(letterAfter.test(after) && endsWithLetter(quote) && !letterAfter.test(old.suffix));
}

const startsWithLetter = (text: string) => letterAfter.test(text);
const endsWithLetter = (text: string) => letterBefore.test(text);

/** White space between two digits parts two numbers: it must stand in both texts or in neither. */
export function hasSameNumbers(one: string, other: string): boolean {
  const numbers = (text: string) =>
    text
      .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
      .match(/\p{Nd}+/gu)
      ?.join(' ');
  return numbers(one) === numbers(other);
}

/** Capitals that a style sheet made when the words were selected are no change. */
const isSetInCapitals = (quote: string, shown: string) =>
  quote !== quote.toLowerCase() && quote === quote.toUpperCase() && quote === shown.toUpperCase();

/** All places at which the page has the very words, in order: white space, soft hyphens and the style of quotation marks apart. */
export function exactPlaces(page: SearchedPage, quote: string, old: Surroundings | null): KeyPlace[] {
  const { key } = squeeze(quote);
  const small = smallLetters(key);
  const trimmed = quote.trim();
  const found: KeyPlace[] = [];
  if (key === '') return found;
  for (let from = page.small.indexOf(small); from >= 0; from = page.small.indexOf(small, from + 1)) {
    const to = from + key.length;
    const start = page.places[from] ?? 0;
    const end = (page.places[to - 1] ?? 0) + 1;
    const shown = page.key.slice(from, to);
    if (
      (shown === key || isSetInCapitals(key, shown)) &&
      hasSameNumbers(quote, page.text.slice(start, end)) &&
      hasSameEdges(trimmed, page.text.slice(Math.max(0, start - 3), start), page.text.slice(end, end + 3), old)
    ) {
      found.push({ from, to });
      if (found.length >= mostPlaces) break;
    }
  }
  return found;
}
