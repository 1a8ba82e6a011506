import { composeNumber } from './compose-number';
import { countedWord } from './counted-word';
import { findRatio, vulgarFraction } from './find-ratio';
import { moneyCode } from './money-code';
import type { NumberLexicon } from './number-lexicon';
import type { NumberMention } from './number-mention';
import { spokenDecimals } from './spoken-decimals';
import type { Token } from './token';
import { withoutClitic } from './without-clitic';
import { writtenDigits } from './written-digits';

const dash = /^[-−–]$/;
const gluedScale = /^(?:k|m|b|mn|mln|bn|md|mds|mio|trn)$/;
/** "and a half", "et quart", "y medio", "ونصف". */
const halfMore = new Map([
  ...'half demi demie medio media نصف'.split(' ').map((word): [string, number] => [word, 0.5]),
  ...'quarter quart cuarto ربع'.split(' ').map((word): [string, number] => [word, 0.25]),
  ...'third tiers tercio ثلث'.split(' ').map((word): [string, number] => [word, 1 / 3]),
]);
const joint = /^(?:and|et|y)$/;
const article = /^(?:an?)$/;

/** All numbers of a sentence, in digits and in words; whether they are figures is decided later. */
export function findNumbers(tokens: readonly Token[], lexicon: NumberLexicon): NumberMention[] {
  const found: NumberMention[] = [];
  for (let index = 0; index < tokens.length; ) {
    const token = tokens[index];
    if (token?.kind === 'word' && !lexicon.begins(token.fold)) {
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

function numberAt(tokens: readonly Token[], index: number, lexicon: NumberLexicon): NumberMention | null {
  const token = tokens[index];
  if (token?.kind === 'number') return digitsAt(tokens, index, token, lexicon);
  if (token?.kind !== 'word') return null;
  const words = composeNumber(tokens, index, lexicon);
  const last = words && tokens[words.to - 1];
  if (!words || !last) return null;
  const spoken = words.scaled ? null : spokenDecimals(tokens, words.to, lexicon);
  const more = withHalf(tokens, spoken?.to ?? words.to, lexicon);
  const thousands = words.value >= 1e6 && more.to === words.to ? restOfMillions(tokens, words.to, lexicon) : null;
  if (thousands) more.to += 3;
  const value = words.value + (spoken?.value ?? 0) + (thousands ?? 0);
  return {
    from: index,
    to: more.to,
    at: token.at + (withoutClitic(token.fold, lexicon) === null ? 0 : 1),
    end: tokens[more.to - 1]?.end ?? last.end,
    form: 'words',
    // "مليونان ونصف مليون": the million behind the half is that of the two
    value:
      more.half > 0 && more.scale > 1 && words.value >= more.scale
        ? value + more.half * more.scale
        : (value + more.half * (more.scale > 1 || !words.scaled ? 1 : lastScale(last, lexicon))) * more.scale,
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
  const thousands = scale === 1e6 && half === 0 ? restOfMillions(tokens, to, lexicon) : null;
  const rest = thousands ?? restOfThousands(tokens, to, scale, lexicon);
  const written = writtenDigits(token.text);
  const sign = tokens[index - 1];
  const opens = sign?.spaced || /^[([]$/.test(tokens[index - 2]?.text ?? '');
  const negative = !token.spaced && sign !== undefined && dash.test(sign.text) && opens;
  if (rest !== null && /^\d{1,3}$/.test(token.text)) {
    const end = thousands ? to + 3 : tokens[to - 1]?.fold === 'mil' ? to + 1 : to + 2;
    const last = tokens[end - 1];
    const value = Number(token.text) * scale + rest;
    return {
      from: index,
      to: end,
      at: negative ? (sign?.at ?? token.at) : token.at,
      end: last?.end ?? token.end,
      form: 'digits',
      value,
      written: null,
      scale: 1,
      negative,
      rangeEnd: null,
    };
  }
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

/** "٢٣ ألفا و٥٠٠", "3 mil 400": what stands behind the thousands belongs to them. */
function restOfThousands(
  tokens: readonly Token[],
  at: number,
  scale: number,
  { scales }: NumberLexicon,
): number | null {
  const isMil = tokens[at - 1]?.fold === 'mil';
  const [and, rest, next] = [tokens[at], tokens[isMil ? at : at + 1], tokens[isMil ? at + 1 : at + 2]];
  const isRest = scale === 1000 && (isMil || (and?.fold === 'و' && !rest?.spaced)) && rest?.kind === 'number';
  return isRest && /^[1-9]\d{2}$/.test(rest.text) && next?.kind === 'word' && !scales.has(next.fold)
    ? Number(rest.text)
    : null;
}

/** "مليون و200 ألف": the thousands behind the millions. */
function restOfMillions(tokens: readonly Token[], at: number, { scales }: NumberLexicon): number | null {
  const [and, rest, scale] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const isRest = and?.fold === 'و' && rest?.spaced === false && /^[1-9]\d{0,2}$/.test(rest.text);
  return isRest && scales.get(scale?.fold ?? '') === 1000 ? Number(rest.text) * 1000 : null;
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
    const more = halfMore.get(at(word));
    if (more !== undefined) [to, half] = [word + 1, more];
  } else if (at(to).startsWith('و')) {
    const more = halfMore.get(at(to).slice(1));
    if (more !== undefined) [to, half] = [to + 1, more];
    // "مليون ونصف المليون": half of the million that stands there already.
    if (more !== undefined && at(to).startsWith('ال') && lexicon.scales.has(at(to).slice(2)))
      return { to: to + 1, scale, half };
  }
  for (let count = 0; count < 3; count += 1) {
    const token = tokens[to];
    const isLetter = /^(?:[mb]|mm)$/.test(token?.fold ?? '') && !(token?.text === 'M' && !token.spaced);
    // "6,8 M$" and "6.8 MM USD", but "4 m" and "300 mm"
    const isMillions = isLetter && (!token?.spaced || /^M/.test(token.text)) && isMillion(tokens, from, to);
    const value =
      isMillions && token?.spaced
        ? 1e6
        : token?.kind === 'word' && isLetter === isMillions
          ? scaleOf(token, lexicon)
          : undefined;
    if (value === undefined) break;
    scale *= value;
    to += 1;
  }
  return { to, scale, half };
}

/** "4m people", "$4m" and "$1.2b" are millions and billions; a fence of 4m and section 2b are not. */
function isMillion(tokens: readonly Token[], from: number, at: number): boolean {
  const [before, next, after] = [tokens[from - 2], tokens[at + 1], tokens[at + 2]];
  return (
    (before && moneyCode(before) !== null) ||
    [next, after].some((each) => each !== undefined && (countedWord(each)?.unit != null || moneyCode(each) !== null))
  );
}

function scaleOf(token: Token, { scales }: NumberLexicon): number | undefined {
  if (!token.spaced && gluedScale.test(token.fold))
    return token.fold === 'm' || token.fold === 'mio'
      ? 1e6
      : token.fold === 'b'
        ? 1e9
        : (scales.get(token.fold) ?? short.get(token.fold));
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
