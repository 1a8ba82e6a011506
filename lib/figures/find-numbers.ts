import { composeNumber } from './compose-number';
import { countedWord } from './counted-word';
import { findRatio, vulgarFraction } from './find-ratio';
import { moneyCode } from './money-code';
import type { NumberLexicon } from './number-lexicon';
import type { NumberMention } from './number-mention';
import type { Token } from './token';
import { writtenDigits } from './written-digits';

const dash = /^[-−–]$/;
const gluedScale = /^(?:k|m|mn|mln|bn|md|mds|mio|trn)$/;
const halfMore = /^(?:half|demie?|medi[oa])$/;
const joint = /^(?:and|et|y)$/;
const article = /^(?:an?)$/;

/** All numbers of a sentence, in digits and in words; whether they are figures is decided later. */
export function findNumbers(tokens: readonly Token[], lexicon: NumberLexicon): NumberMention[] {
  const found: NumberMention[] = [];
  for (let index = 0; index < tokens.length; ) {
    const token = tokens[index];
    if (token?.kind === 'word' && !beginsNumber(token.fold, lexicon)) {
      index += 1;
      continue;
    }
    const mention =
      token && !token.code ? (findRatio(tokens, index, lexicon) ?? numberAt(tokens, index, lexicon)) : null;
    if (mention) found.push(mention);
    index = mention ? mention.to : index + 1;
  }
  return found;
}

/** Most words do not: this is asked of every word of a text. */
function beginsNumber(fold: string, { units, scales, fractions, ones }: NumberLexicon): boolean {
  return units.has(fold) || scales.has(fold) || fractions.has(fold) || ones.has(fold) || fold.includes('-');
}

function numberAt(tokens: readonly Token[], index: number, lexicon: NumberLexicon): NumberMention | null {
  const token = tokens[index];
  if (token?.kind === 'number') return digitsAt(tokens, index, token, lexicon);
  if (token?.kind !== 'word') return null;
  const words = composeNumber(tokens, index, lexicon);
  const last = words && tokens[words.to - 1];
  if (!words || !last) return null;
  const more = withHalf(tokens, words.to, lexicon);
  return {
    from: index,
    to: more.to,
    at: token.at,
    end: tokens[more.to - 1]?.end ?? last.end,
    form: 'words',
    value: (words.value + more.half * (more.scale > 1 || !words.scaled ? 1 : lastScale(last, lexicon))) * more.scale,
    written: null,
    scale: 1,
    negative: false,
    rangeEnd: null,
  };
}

function digitsAt(tokens: readonly Token[], index: number, token: Token, lexicon: NumberLexicon): NumberMention {
  const fraction = vulgarFraction(tokens, index + 1);
  const { to, scale, half } = fraction
    ? { ...withHalf(tokens, fraction.to, lexicon), half: fraction.value }
    : withHalf(tokens, index + 1, lexicon);
  const written = writtenDigits(token.text);
  const sign = tokens[index - 1];
  const opens = sign?.spaced || /^[([]$/.test(tokens[index - 2]?.text ?? '');
  const negative = !token.spaced && sign !== undefined && dash.test(sign.text) && opens;
  return {
    from: index,
    to,
    at: negative ? sign.at : token.at,
    end: tokens[to - 1]?.end ?? token.end,
    form: 'digits',
    value: half > 0 ? (Number(token.text) + half) * scale : null,
    written: half > 0 ? null : written,
    scale,
    negative,
    rangeEnd: null,
  };
}

/** "million", "and a half million", "mil millones" behind a number. */
function withHalf(
  tokens: readonly Token[],
  from: number,
  lexicon: NumberLexicon,
): { to: number; scale: number; half: number } {
  let [to, scale, half] = [from, 1, 0];
  const at = (index: number) => tokens[index]?.fold ?? '';
  if (joint.test(at(to))) {
    const word = article.test(at(to + 1)) ? to + 2 : to + 1;
    if (halfMore.test(at(word))) [to, half] = [word + 1, 0.5];
  }
  for (let count = 0; count < 3; count += 1) {
    const token = tokens[to];
    const isLength = token?.fold === 'm' && !isMillion(tokens, from, to);
    const value = token?.kind === 'word' && !isLength ? scaleOf(token, lexicon) : undefined;
    if (value === undefined) break;
    scale *= value;
    to += 1;
  }
  return { to, scale, half };
}

/** "4m people" and "$4m" are millions; a fence of 4m is not. */
function isMillion(tokens: readonly Token[], from: number, at: number): boolean {
  const [before, next, after] = [tokens[from - 2], tokens[at + 1], tokens[at + 2]];
  return (
    (before && moneyCode(before) !== null) ||
    [next, after].some((each) => each !== undefined && (countedWord(each)?.unit != null || moneyCode(each) !== null))
  );
}

function scaleOf(token: Token, { scales }: NumberLexicon): number | undefined {
  if (!token.spaced && gluedScale.test(token.fold))
    return token.fold === 'm' || token.fold === 'mio' ? 1e6 : (scales.get(token.fold) ?? short.get(token.fold));
  return token.fold === 'k' || token.fold === 'm' ? undefined : (scales.get(token.fold) ?? short.get(token.fold));
}

const short = new Map([
  ['k', 1e3],
  ['mn', 1e6],
  ['bn', 1e9],
  ['million', 1e6],
  ['millions', 1e6],
]);

const lastScale = (token: Token, { scales }: NumberLexicon) => scales.get(token.fold) ?? 1;
