import { isArabic } from './is-arabic';
import type { NumberLexicon } from './number-lexicon';
import type { Token } from './token';
import { withoutClitic } from './without-clitic';

/** A number in words: what it is worth, and the token behind its last. */
export interface ComposedNumber {
  value: number;
  to: number;
  /** Whether a scale such as "thousand" is in it. */
  scaled: boolean;
}

const longest = 24;
/** Reads the number in words that begins at a token: "one hundred and three", "quatre-vingt-dix", "dos mil", "ثلاثة وعشرون". Null where there is none. */
export function composeNumber(tokens: readonly Token[], from: number, lexicon: NumberLexicon): ComposedNumber | null {
  // `total` of what is done with, `group` since the last scale that was smaller than the one before it, `current` since the last scale.
  let [total, group, current, to, lastScale] = [0, 0, 0, from, 0];
  let seen = false;
  let joined = false;
  for (let index = from; index < tokens.length && index < from + longest; index += 1) {
    const token = tokens[index];
    if (token?.kind !== 'word' || token.code) break;
    if (seen && lexicon.joints.has(token.fold)) {
      joined = true;
      continue;
    }
    if (!seen && lexicon.ones.has(token.fold) && lexicon.scales.has(tokens[index + 1]?.fold ?? '')) {
      [current, seen, to] = [1, true, index + 1];
      continue;
    }
    const before = { total, group, current, lastScale, seen };
    let fits = true;
    for (const piece of piecesOf(token.fold, seen, lexicon)) {
      const unit = lexicon.units.get(piece.word);
      const scale = lexicon.scales.get(piece.word);
      if (scale !== undefined && (seen || unit === undefined)) {
        if (!seen && !standsAlone(piece.word)) fits = false;
        else if (scale < 1000) {
          if (current >= 100) fits = false;
          current = (current || 1) * scale;
          if (lastScale === 0) lastScale = scale;
        } else if (lastScale >= 1000 && scale > lastScale) {
          [group, current, lastScale] = [(group + current) * scale, 0, scale];
        } else {
          [total, group, current, lastScale] = [total + group, (current || 1) * scale, 0, scale];
        }
      } else if (
        unit !== undefined &&
        goesWith(unit, current, seen, { joined: piece.joined || joined, isArabic: isArabic(piece.word) })
      ) {
        current = current % 100 === 4 && unit === 20 ? current + 76 : current + unit;
      } else fits = seen && token.fold.includes('-') && lexicon.joints.has(piece.word);
      if (!fits) break;
      seen = true;
    }
    if (!fits) {
      ({ total, group, current, lastScale, seen } = before);
      break;
    }
    joined = false;
    to = index + 1;
  }
  return seen && to > from ? { value: total + group + current, to, scaled: lastScale >= 100 } : null;
}

/** "cent", "mil", "ألف" are numbers by themselves; "thousands", "milliers", "miles" say none. */
const standsAlone = (word: string) => /^(?:cent|mille|mil|مليون|الف|ميه|مايه|مليار|تريليون|دزينه)$/.test(word);

function piecesOf(fold: string, seen: boolean, lexicon: NumberLexicon): { word: string; joined: boolean }[] {
  const isKnown = (word: string) => lexicon.units.has(word) || lexicon.scales.has(word);
  const bare = !seen || fold.startsWith('و') ? withoutClitic(fold, lexicon) : null;
  if (bare !== null) return [{ word: bare, joined: seen }];
  if (isKnown(fold) || !fold.includes('-')) return [{ word: fold, joined: false }];
  return fold.split('-').map((word) => ({ word, joined: false }));
}

/** What may stand behind what: tens before units, hundreds before both, and in Arabic units before tens. */
function goesWith(
  unit: number,
  current: number,
  seen: boolean,
  { joined, isArabic }: { joined: boolean; isArabic: boolean },
): boolean {
  if (!seen || current === 0) return true;
  const rest = current % 100;
  if (rest === 4 && unit === 20) return true;
  // "ستة عشر": in Arabic the units of the teens stand first.
  if (isArabic && unit === 10 && rest > 0 && rest < 10) return true;
  // The dual of "thousand" is one word.
  if (current >= 1000 && current % 1000 === 0) return unit < 1000;
  if (rest === 0) return current >= 100 && unit < 100;
  if (rest === 60 || rest === 80) return unit < 20;
  if (rest >= 10 && rest % 10 === 0) return unit < 10 && (rest > 10 || unit > 6);
  return joined && rest < 10 && unit >= 20 && unit < 100;
}
