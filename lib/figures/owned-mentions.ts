import type { Token } from './token';

interface Span {
  from: number;
  to: number;
}

const cut = /^(?:[,;،؛]|and|et|y|و|while|whereas|tandis|mientras|but|compared|contre|frente)$/;
const isEnd = ({ text }: Token) => /^[;؛]$/.test(text);
const opens = /^[(:]$/;
/** "57 dead and 1,340 injured in Ica", "12 families (60 people) in Goz Beïda". */
const joins = /^(?:\(|and|et|y|و)$/;

/**
 * Which figure of a sentence each mention of a place or time belongs to: the one that no comma or "and" parts it from. Figures without one of their own
 * share the one that stands before all of them, else that of the figure before, else the one behind all of them.
 * @returns for each figure, its mention
 */
export function ownedMentions<M extends Span>(
  tokens: readonly Token[],
  figures: readonly Span[],
  mentions: readonly M[],
): (M | null)[] {
  const before: (M | null)[] = figures.map(() => null);
  const behind: (M | null)[] = figures.map(() => null);
  let next = 0;
  for (const mention of mentions) {
    while ((figures[next]?.from ?? Infinity) < mention.from) next += 1;
    const [left, right] = [figures[next - 1], figures[next]];
    const toRight = right !== undefined && (left === undefined || isNearer(tokens, left, mention, right));
    if (toRight) before[next] = mention;
    else if (left) behind[next - 1] ??= mention;
  }
  const leading = mentions.find(({ from }) => from < (figures[0]?.from ?? 0)) ?? null;
  // "Of the 2,300 families, 1,120 are in Maban and 640 in Melut": a total does not take the place of a part
  const isShared = (mentions[0]?.from ?? 0) > (figures.at(-1)?.from ?? Infinity);
  const trailing = isShared ? (mentions.at(-1) ?? null) : null;
  let last: M | null = null;
  return figures.map((_, index) => {
    const end = figures[index]?.to ?? 0;
    const isJoined = joins.test(tokens[end]?.fold ?? '') && figures[index + 1]?.from === end + 1;
    const own =
      behind[index] ??
      before[index] ??
      (isAround(tokens, figures, index) ? behind[index + 1] : null) ??
      (isJoined ? behind[index + 1] : null) ??
      null;
    const near = last === null || last === leading ? (leading ?? trailing ?? before[index + 1] ?? null) : last;
    const shared: M | null = own ?? near;
    last = own ?? last;
    return shared;
  });
}

/** "212 cases, including 9 deaths, were reported in Bo": what stands behind the second comma is said of the first number. */
function isAround(tokens: readonly Token[], figures: readonly Span[], index: number): boolean {
  const [own, part] = [figures[index], figures[index + 1]];
  return (
    own !== undefined &&
    part !== undefined &&
    tokens[own.to]?.text === ',' &&
    /^(?:including|dont|incluid[oa]s)$/.test(tokens[own.to + 1]?.fold ?? '') &&
    part.from === own.to + 2 &&
    tokens[part.to]?.text === ','
  );
}

function isNearer(tokens: readonly Token[], left: Span, mention: Span, right: Span): boolean {
  const first = tokens.slice(left.to, mention.from);
  const second = tokens.slice(mention.to, right.from);
  if (second.length === 0) return true;
  if (first.some(isEnd) && !second.some(isEnd)) return true;
  const cutFirst = first.some(({ fold }) => cut.test(fold));
  const cutSecond = second.some(({ fold, text }) => cut.test(fold) || (text === '(' && second.length > 1));
  if (second.length === 1 && opens.test(second[0]?.text ?? '') && cutFirst) return true;
  if (first[0]?.text === '(') return second.length <= 1 && cutFirst;
  return cutFirst === cutSecond ? second.length < first.length && !cutFirst : cutFirst;
}
