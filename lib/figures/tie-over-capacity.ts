import { nearFigures } from './near-figures';
import type { ReadFigure } from './read-figure';
import { shareExplains } from './share-explains';

const beyond =
  /^(?:above|over|beyond|below|under|in excess of|more than|higher than|greater than|lower than|less than|fewer than|de plus que|de moins que|au-dessus de|au-dela de|en dessous de|superieure?s? a|inferieure?s? a|por encima de|por debajo de|mas que|menos que|superior(?:es)? a|inferior(?:es)? a|اكثر من|اعلي من|فوق|اقل من|دون)(?: |$)/;
const down = /^(?:below|under|lower|less|fewer|de moins|en dessous|inferieur|por debajo|menos|inferior|اقل|دون)/;
const capacity = /\b(?:capacity|capacite|capacidad|places?|beds|plazas|camas|lits)\b|سعه|طاقه|قدره/;
const reach = 6;

/** What a percentage over or under a capacity is measured by, and what is there. Null where no capacity is printed. */
export interface OverCapacity {
  of: number;
  is: number;
  way: 'above' | 'below';
}

/** "1,344 people, 12 per cent above its capacity of 1,200", "3,000 persons, 25 per cent over capacity". */
export function tieOverCapacity(
  figures: readonly ReadFigure[],
  index: number,
  isCount: (figure: ReadFigure | undefined) => boolean,
): OverCapacity | null {
  const share = figures[index];
  if (!share || !beyond.test(share.after) || !capacity.test(share.after)) return null;
  const next = figures[index + 1];
  const isNext =
    next !== undefined &&
    isCount(next) &&
    next.sentence === share.sentence &&
    next.mention.from - share.unit.to <= reach &&
    !/[,;:(]/.test(share.after);
  const earlier = nearFigures(figures, index, 0).filter((at) => at < index && isCount(figures[at]));
  const of = isNext ? index + 1 : earlier.findLast((at) => isCapacity(figures[at]));
  if (of === undefined) return null;
  const others = earlier.filter((at) => at !== of && !isCapacity(figures[at]));
  const way = down.test(share.after) ? 'below' : 'above';
  const sign = way === 'below' ? -1 : 1;
  const is =
    others.find((at) => shareExplains(figures[at], figures[of], 100 + sign * share.facts.value)) ?? others.at(-1);
  return is === undefined ? null : { of, is, way };
}

const isCapacity = (figure: ReadFigure | undefined) =>
  figure !== undefined && (figure.facts.unit === 'places' || capacity.test(figure.before));
