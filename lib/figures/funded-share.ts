import type { FoundFigure } from '../model/found-figure';
import { nearFigures } from './near-figures';
import type { ReadFigure } from './read-figure';
import { shareExplains } from './share-explains';

const funded = /\b(?:fund\w*|financ\w*|resourced|cubiert\w*|couvert\w*)\b|تمويل|ممول/;
const received =
  /\b(?:received|secured|contributed|mobili[sz]ed|raised|available|recu\w*|mobilis\w*|recibid\w*|recaudad\w*|movilizad\w*|contribu\w*)\b|تلق|استلام|وصل/;
const notReceived =
  /\b(?:pledg\w*|promis\w*|promet\w*|gap|remain\w*|shortfall|deficit|brecha|faltan|manque\w*|another|further|additional)\b|تعهد|فجوه|نقص/;
const isSaid =
  /(?:^| )(?:soit|or|o sea|es decir|with|avec|con|مع|اي)(?: (?:about|some|environ|unos|only|solo|seulement|us|usd|\$|€|£))*$/;

/** "The appeal of $128 million is 29 per cent funded, with $37 million received": what is asked for, and what has come. */
export function fundedShare(figures: readonly ReadFigure[], index: number): NonNullable<FoundFigure['share']> | null {
  const share = figures[index];
  if (!share || !funded.test(`${share.before} ${share.after}`)) return null;
  const money = nearFigures(figures, index, 0).filter(
    (at) => figures[at]?.facts.unit === 'money' && figures[at]?.mention.rangeEnd === null,
  );
  const [first, second] = money.map((at) => figures[at]);
  const [a, b] = money;
  if (money.length !== 2 || !first || !second || a === undefined || b === undefined) return null;
  if (first.facts.unitText !== second.facts.unitText) return null;
  const [of, is] = first.facts.value >= second.facts.value ? [a, b] : [b, a];
  if (shareExplains(figures[is], figures[of], share.facts.value)) return { of, is };
  const part = figures[is];
  const around = `${part?.before} ${part?.after}`;
  const isPart = part && !notReceived.test(around) && (received.test(around) || isSaid.test(part.before));
  return isPart ? { of, is } : null;
}
