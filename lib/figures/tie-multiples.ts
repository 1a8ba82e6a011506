import type { FoundFigure } from '../model/found-figure';
import { comparedFigures } from './compared-figures';
import { explainNumber } from './explain-number';
import type { Multiple } from './find-multiples';
import { looseRangeOf } from './number-range';
import type { ReadFigure } from './read-figure';

/** A multiple that the numbers of its sentence contradict, and where it belongs among the figures. */
export interface TiedMultiple {
  facts: FoundFigure;
  /** The percentage that says how large the share is; null for what changed. */
  share: ReadFigure | null;
}

const counted = /^(?:persons|households|events|applications|decisions|places|items|number|money|measured)$/;

/**
 * Holds "doubled", "three-fold" and "the majority" against the numbers of their sentence. Only what they contradict is given: no one
 * quotes the word where the numbers themselves stand there.
 */
export function tieMultiples(
  text: string,
  figures: readonly ReadFigure[],
  multiples: readonly { sentence: number; multiple: Multiple }[],
): TiedMultiple[] {
  const bySentence = new Map<number, number[]>();
  figures.forEach(({ sentence }, index) => {
    const own = bySentence.get(sentence);
    if (own) own.push(index);
    else bySentence.set(sentence, [index]);
  });
  return multiples.flatMap(({ sentence, multiple }) => {
    const own = bySentence.get(sentence) ?? [];
    const facts = factsOf(text, multiple);
    return multiple.isShare ? shareOf(figures, own, multiple, facts) : changeOf(figures, own, multiple, facts);
  });
}

function changeOf(
  figures: readonly ReadFigure[],
  own: readonly number[],
  { isFold, from }: Multiple,
  facts: FoundFigure,
): TiedMultiple[] {
  const counts = own.filter((at) => counted.test(figures[at]?.facts.unit ?? ''));
  const [was, is] = comparedFigures(figures, counts);
  const [before, after] = [figures[was ?? -1]?.facts, figures[is ?? -1]?.facts];
  if (!before || !after || before.unit !== after.unit || before.value <= 0 || was === null || is === null) return [];
  // Two numbers of another clause: "doubled. …, while deaths fell from 90 to 40".
  const first = Math.min(figures[was]?.mention.from ?? 0, figures[is]?.mention.from ?? 0);
  if (first > from && counts.some((at) => (figures[at]?.mention.from ?? 0) > from && at < Math.min(was, is))) return [];
  const exact = after.value / before.value;
  const [a, b] = [looseRangeOf(before), looseRangeOf(after)];
  const range = a.low > 0 ? { low: b.low / a.high, high: b.high / a.low } : { low: exact, high: exact };
  const isSaid = [0, ...(isFold ? [1] : [])].some((more) => explainNumber(facts, facts.value + more, exact, range));
  return isSaid ? [] : [{ facts: { ...facts, share: { of: was, is } }, share: null }];
}

function shareOf(
  figures: readonly ReadFigure[],
  own: readonly number[],
  { to }: Multiple,
  facts: FoundFigure,
): TiedMultiple[] {
  const next = figures[own.find((at) => (figures[at]?.mention.from ?? 0) >= to) ?? -1];
  const isNear = next?.bracket === true && next.mention.from - to <= 8;
  if (!next || !isNear || next.facts.unit !== 'percent' || next.facts.share !== null) return [];
  return next.facts.value < 49.5 ? [{ facts, share: next }] : [];
}

function factsOf(text: string, { value, qualifier, at, end, isShare, isFold }: Multiple): FoundFigure {
  return {
    ...{ stands: { in: 'quote', at, length: end - at }, printed: text.slice(at, end), value, unit: 'ratio' },
    ...{ unitText: '', what: isFold ? 'more' : '', measure: null, basis: isShare ? null : 'change', place: '' },
    ...{ period: null, asOf: null, qualifier, roundedTo: null, status: null, partOf: null, share: null },
  };
}
