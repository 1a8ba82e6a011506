import { type Squashed, squash, withoutLigatures } from './squash';

/** Where words stand in a file: in the text of all its pages, and on which of them they begin. */
export interface Located {
  /** The numbers of the pages, counted from one, each once. */
  pages: number[];
  /** Of the first place, in the pages' joined text. */
  start: number;
  end: number;
  /** Whether all of the words are there, not their two ends alone. */
  whole: boolean;
  /** Other places with the same words. */
  repeats: number;
}

/** What stands between two pages in a joined text. */
export const pageBreak = '\f';
/** So many characters at either end are enough to know a place by, where something between them is read differently. */
const shortestEnd = 40;
const mostHits = 2_000;

/**
 * Looks for words that were selected in a viewer in what we read of the file. White space, hyphens at the ends of lines and ligatures may
 * differ, digits never.
 * @param text of all pages, with a `pageBreak` between them
 * @returns null where they are not there; more than one page where they stand on several, so that nobody can know which was meant
 */
export function locateSelection(selection: string, text: string): Located | null {
  const starts = pageStarts(text);
  const wanted = squash(selection);
  if (wanted.text === '') return null;
  const whole = squash(text);
  const all = placesOf(wanted, whole, text) ?? placesOf(withoutLigatures(wanted), withoutLigatures(whole), text);
  const places = all ?? placeByEnds(withoutLigatures(wanted), withoutLigatures(whole));
  const [first] = places ?? [];
  if (!places || !first) return null;
  const pages = [...new Set(places.map(({ start }) => pageAt(starts, start)))];
  return { pages, ...first, whole: all !== null, repeats: places.length - 1 };
}

interface Span {
  start: number;
  end: number;
}

function placesOf(wanted: Squashed, whole: Squashed, text: string): Span[] | null {
  if (wanted.text === '') return null;
  const places: Span[] = [];
  const length = wanted.text.length;
  for (let from = whole.text.indexOf(wanted.text); from >= 0; from = whole.text.indexOf(wanted.text, from + length)) {
    const span = spanOf(whole, from, from + length);
    if (!cutsNumber(text, span.start) && !cutsNumber(text, span.end)) places.push(span);
    if (places.length >= mostHits) break;
  }
  return places.length > 0 ? places : null;
}

/** Both ends stand there, once each and as far from each other as they should, with the same digits between them. */
function placeByEnds(wanted: Squashed, whole: Squashed): Span[] | null {
  if (wanted.text.length < shortestEnd * 2) return null;
  const first = onlyPlace(wanted.text.slice(0, shortestEnd), whole.text);
  const last = onlyPlace(wanted.text.slice(-shortestEnd), whole.text);
  if (first === null || last === null) return null;
  const end = last + shortestEnd;
  const length = end - first;
  if (length < wanted.text.length * 0.9 || length > wanted.text.length * 1.1) return null;
  if (digitsOf(whole.text.slice(first, end)) !== digitsOf(wanted.text)) return null;
  return [spanOf(whole, first, end)];
}

function onlyPlace(wanted: string, whole: string): number | null {
  const at = whole.indexOf(wanted);
  return at < 0 || whole.indexOf(wanted, at + 1) >= 0 ? null : at;
}

function spanOf({ at }: Squashed, from: number, to: number): Span {
  const start = at[from] ?? 0;
  return { start, end: (at[to - 1] ?? start) + 1 };
}

const digitsOf = (text: string) => text.replace(/\P{Nd}/gu, '');
const isDigit = (character: string | undefined) => character !== undefined && /\p{Nd}/u.test(character);

/** Whether a number goes on over this place: "1,267" is no part of "11,267". */
function cutsNumber(text: string, at: number): boolean {
  if (!isDigit(text[at])) return false;
  return isDigit(text[at - 1]) || (/[.,]/.test(text[at - 1] ?? '') && isDigit(text[at - 2]));
}

function pageStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf(pageBreak); at >= 0; at = text.indexOf(pageBreak, at + 1)) starts.push(at + 1);
  return starts;
}

function pageAt(starts: number[], index: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}
