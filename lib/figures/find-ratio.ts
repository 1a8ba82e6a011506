import { countedWord } from './counted-word';
import { isArabic } from './is-arabic';
import type { NumberLexicon } from './number-lexicon';
import type { NumberMention } from './number-mention';
import type { Token } from './token';

const vulgar = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅛', 1 / 8],
]);
/** Between the two numbers of "one in three", by language. */
const outOf = /^(?:(?:in|out of) (?:every )?|sur |de cada |en cada |من (?:كل|اصل|بين كل) )$/;
const outOfStarts = new Set(['in', 'out', 'sur', 'de', 'en', 'من']);
const needsPart = /^(?:tercera|cuartas?|quintas?|decima)$/;
const whole = /^(?:of|de|des|du|del|the|les|los|las|los|le|la|من|all|d)$/;
const mostDenominator = 10;

/** "half", "two thirds", "3/4", "one in three", "½": shares in words, as one number. Null where none begins. */
export function findRatio(tokens: readonly Token[], from: number, lexicon: NumberLexicon): NumberMention | null {
  return (
    oneInSome(tokens, from, lexicon) ?? slashed(tokens, from) ?? named(tokens, from, lexicon) ?? sign(tokens, from)
  );
}

/** "½" or "1/4" behind a whole number. */
export function vulgarFraction(tokens: readonly Token[], from: number): { value: number; to: number } | null {
  const [over, slash, under] = [tokens[from], tokens[from + 1], tokens[from + 2]];
  const value = vulgar.get(over?.text ?? '');
  if (value !== undefined) return { value, to: from + 1 };
  const isSlashed =
    /^\d$/.test(over?.text ?? '') &&
    slash?.text === '/' &&
    !slash.spaced &&
    /^[2-8]$/.test(under?.text ?? '') &&
    !under?.spaced;
  return isSlashed && Number(over?.text) < Number(under?.text)
    ? { value: Number(over?.text) / Number(under?.text), to: from + 3 }
    : null;
}

function sign(tokens: readonly Token[], from: number): NumberMention | null {
  const value = vulgar.get(tokens[from]?.text ?? '');
  return value === undefined ? null : ratio(tokens, from, from + 1, value);
}

function ratio(tokens: readonly Token[], from: number, to: number, value: number): NumberMention {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return {
    ...{ from, to, at: first?.at ?? 0, end: last?.end ?? 0, form: 'ratio', value, written: null, scale: 1 },
    ...{ negative: false, rangeEnd: null },
  };
}

const small = (token: Token | undefined, lexicon: NumberLexicon): number | null => {
  if (token?.kind === 'number') return /^\d{1,3}$/.test(token.text) ? Number(token.text) : null;
  return token?.kind === 'word' ? (lexicon.units.get(token.fold) ?? null) : null;
};

function oneInSome(tokens: readonly Token[], from: number, lexicon: NumberLexicon): NumberMention | null {
  const part = small(tokens[from], lexicon);
  if (part === null || part < 1 || part > mostDenominator) return null;
  // "une personne sur trois"
  for (let gap = from + 1; gap <= from + 4; gap += 1) {
    if (!outOfStarts.has(tokens[gap]?.fold ?? '')) continue;
    let words = '';
    for (let index = gap; index < gap + 3; index += 1) {
      words += `${tokens[index]?.fold ?? ''} `;
      if (!outOf.test(words)) continue;
      const all = small(tokens[index + 1], lexicon);
      const isRound = all !== null && (all <= mostDenominator || all === 20 || all === 100);
      const isWord =
        tokens[from]?.kind === 'word' || !/^in $/.test(words) || part === 1 || areCounted(tokens[index + 2]);
      if (isRound && all > part && isWord && (gap === from + 1 || words === 'sur ' || part === 1))
        return ratio(tokens, from, index + 2, part / all);
    }
  }
  return null;
}

/** "3 in 10 households", but not "5 in 10 districts". */
const areCounted = (token: Token | undefined) =>
  token !== undefined && /^(?:persons|households)$/.test(countedWord(token)?.unit ?? '');

function slashed(tokens: readonly Token[], from: number): NumberMention | null {
  const [part, slash, all, next] = tokens.slice(from, from + 4);
  if (part?.kind !== 'number' || slash?.text !== '/' || all?.kind !== 'number' || slash.spaced || all.spaced)
    return null;
  const [over, under] = [Number(part.text), Number(all.text)];
  if (!/^\d$/.test(part.text) || !/^\d\d?$/.test(all.text) || over >= under || under > mostDenominator) return null;
  return (next ? whole.test(next.fold) || isArabic(next.fold) : from === 0)
    ? ratio(tokens, from, from + 3, over / under)
    : null;
}

function named(tokens: readonly Token[], from: number, lexicon: NumberLexicon): NumberMention | null {
  const first = tokens[from];
  if (first?.kind !== 'word') return null;
  const [head = '', tail = ''] = first.fold.split('-');
  // "un demi-million"
  const [part = '', scaled = ''] = (tokens[from + 1]?.fold ?? '').split('-');
  const [share, scale] = [lexicon.fractions.get(part), lexicon.scales.get(scaled)];
  if (lexicon.ones.has(first.fold) && share !== undefined && scale !== undefined)
    return { ...ratio(tokens, from, from + 2, scale / share), form: 'words' };
  const glued = tail !== '' && lexicon.fractions.get(tail);
  const numerator = lexicon.units.get(glued ? head : first.fold) ?? (lexicon.ones.has(first.fold) ? 1 : null);
  let to = from + 1;
  let under = glued || undefined;
  if (!glued && numerator !== null && numerator < mostDenominator) {
    under = lexicon.fractions.get(tokens[to]?.fold ?? '');
    to += 1;
  }
  let over = numerator ?? 1;
  const isHalf = /^(?:half|moitie|mitad|نصف|ثلث|ثلثا|ثلثان|ثلثي|ثلثين|ربع)$/.test(first.fold);
  const isScaled = (lexicon.scales.get(tokens[from + 1]?.fold ?? '') ?? 0) >= 12;
  if (under === undefined && (isHalf || isScaled))
    [under, to, over] = [lexicon.fractions.get(first.fold), from + 1, /^ثلث[اي]/.test(first.fold) ? 2 : 1];
  if (under === undefined || (over >= under && under !== 2)) return null;
  const fraction = tokens[to - 1]?.fold ?? '';
  if (needsPart.test(fraction)) {
    if (!/^partes?$/.test(tokens[to]?.fold ?? '')) return null;
    to += 1;
  }
  return scaledOrShare(tokens, from, to, over / under, lexicon);
}

/** "half a million" is a number; a share is one of something that is named. */
function scaledOrShare(
  tokens: readonly Token[],
  from: number,
  to: number,
  value: number,
  lexicon: NumberLexicon,
): NumberMention | null {
  const of = /^(?:of|de)$/.test(tokens[to]?.fold ?? '') ? to + 1 : to;
  const after = lexicon.ones.has(tokens[of]?.fold ?? '') ? of + 1 : of;
  const scale = lexicon.scales.get(tokens[after]?.fold ?? '');
  if (scale !== undefined && scale >= (of === to ? 12 : 1000))
    return { ...ratio(tokens, from, after + 1, value * scale), form: 'words' };
  const next = tokens[to];
  const isOf =
    next !== undefined &&
    (whole.test(next.fold) ||
      /^d['’]/.test(next.text) ||
      /^(?:were|are|was|sont|son|were|had|have|live)$/.test(next.fold));
  const isBeforeArabic = isArabic(next?.fold ?? '') || (next === undefined && from === 0);
  const before = tokens[from - 1]?.fold ?? '';
  if (!(isOf || isBeforeArabic) || /^(?:second|first|other|latter|seconde?|premiere|primera|segunda)$/.test(before))
    return null;
  return ratio(tokens, from, to, value);
}
