import type { Damage } from '../../model/damage';
import { ligatureWords } from './ligature-words';

const ligature = /ffi|ffl|ff|fi|fl|ft|tti|tt|ti/g;
/** Shorter words lose their letters into other words: "better", "beer". */
const shortestWhole = 7;
const shortestRest = 4;
const mostWords = 40_000;

/** Words that others become when they lose a ligature. */
const sound = new Set(
  'track tracks tracked tracking subtle human sing bang adverse species temple triple restore move moves moved nave rang dang sang ranged beer seer leer ashes edging inching conned thing things ring rings lower lowers less rest here even red men no on in an at so to of is it as us be we me he do go or'.split(
    ' ',
  ),
);
const rests = new Map<string, string>();
for (const word of ligatureWords) for (const rest of restsOf(word)) rests.set(rest, word);

/**
 * Places where letters that a font draws as one (ti, tt, ft, fi, fl, ff, ffi) seem to be missing, with or without a gap where they were. A word
 * counts as damaged only if it is none that the file has elsewhere whole, and if putting the letters back makes one that the file, or our
 * list, has: guessing at more would point at names.
 * @param fileWords how often the file has each word
 */
export function lostLigatures(text: string, fileWords: ReadonlyMap<string, number>): Damage[] {
  const known = restsIn(fileWords);
  const isRest = (rest: string) =>
    rest.length >= shortestRest && !sound.has(rest) && (rests.has(rest) || known.has(rest));
  const words = [...text.matchAll(/\p{L}+/gu)].map((match) => ({
    at: match.index,
    word: match[0],
    folded: match[0].toLowerCase(),
  }));
  const found: Damage[] = [];
  for (const [index, { at, word, folded }] of words.entries()) {
    if (isRest(folded)) {
      found.push({ at, length: word.length, kind: 'lost-letters' });
      continue;
    }
    const next = words[index + 1];
    if (!next) continue;
    const end = next.at + next.word.length;
    const gap = text.slice(at + word.length, next.at);
    if (!/^[ \u00a0\uFFFD]$/u.test(gap) || (sound.has(folded) && sound.has(next.folded))) continue;
    const both = isRest(folded + next.folded) && !isWord(folded, fileWords);
    if (both || joins(folded, next.folded, fileWords)) found.push({ at, length: end - at, kind: 'lost-letters' });
  }
  return found;
}

function* restsOf(word: string): Generator<string> {
  if (word.length < shortestWhole) return;
  for (const match of word.matchAll(ligature)) {
    yield word.slice(0, match.index) + word.slice(match.index + match[0].length);
  }
}

/** What the words of the file would be without their ligatures. */
function restsIn(fileWords: ReadonlyMap<string, number>): Set<string> {
  const found = new Set<string>();
  let count = 0;
  for (const word of fileWords.keys()) {
    count += 1;
    if (count > mostWords) break;
    for (const rest of restsOf(word)) if ((fileWords.get(rest) ?? 0) <= (fileWords.get(word) ?? 0)) found.add(rest);
  }
  return found;
}

const listed = new Set(ligatureWords);

/** Two pieces with a gap between them that are one word with a ligature in it. */
function joins(before: string, after: string, fileWords: ReadonlyMap<string, number>): boolean {
  return ['ti', 'tt', 'ft', 'fi', 'fl', 'ff', 'ffi', 'ffl', 'tti'].some((letters) => {
    const whole = before + letters + after;
    if (whole.length < shortestWhole) return false;
    if (!listed.has(whole) && !fileWords.has(whole)) return false;
    // "men on" are two words, and "mention" is another
    return !(isWord(before, fileWords) && isWord(after, fileWords));
  });
}

/** Whether the file uses a piece as a word by itself: often enough that it is no rest of another. */
function isWord(piece: string, fileWords: ReadonlyMap<string, number>): boolean {
  return sound.has(piece) || (piece.length >= 3 && (fileWords.get(piece) ?? 0) > 3);
}
