import type { FoundFigure } from '../model/found-figure';
import { type Compared, comparedFigures, isFrom, isTo } from './compared-figures';
import { fundedShare } from './funded-share';
import { nearFigures } from './near-figures';
import type { ReadFigure } from './read-figure';
import { shareExplains } from './share-explains';
import { tieOverCapacity } from './tie-over-capacity';

type Share = FoundFigure['share'];

const shareWords = /^(?:\)? ?)(?:of|de|des|du|del|d'|من)\b|^من/;
const countUnit = /^(?:persons|households|events|applications|decisions|places|items|number|money)$/;
const isWords =
  /(?:^| )(?:or|soit|o sea|es decir|equivalent to|representing|representant|lo que representa|اي|اي بنسبه|accounting for)(?: about| around| some| nearly| over| un| el)?$/;

/** Says of each percentage the whole that it is a share of, and the number that is that share; of a change, what it was and what it is. */
export function tieShares(figures: readonly ReadFigure[]): void {
  figures.forEach((share, index) => {
    const { facts } = share;
    if (facts.unit !== 'percent') return;
    const over = tieOverCapacity(figures, index, isCount);
    if (over) {
      facts.basis = 'change';
      facts.what = facts.what.includes(over.way) ? facts.what : `${facts.what} ${over.way}`.trim();
      facts.share = { of: over.of, is: over.is };
      return;
    }
    const moved = facts.basis === 'change' ? null : movedBefore(figures, index);
    if (moved) {
      facts.basis = 'change';
      facts.share = moved;
      return;
    }
    if (facts.basis === 'change') {
      const [of, is] = compared(figures, index);
      if (of !== null) facts.share = { of, is };
      return;
    }
    facts.share = inWords(figures, index) ?? outOf(figures, index) ?? fundedShare(figures, index);
    if (facts.share) return;
    const is = numberOf(figures, index);
    const of = wholeOf(figures, index, is);
    if (of !== null || is !== null) facts.share = { of, is };
  });
}

const isCount = (figure: ReadFigure | undefined): figure is ReadFigure =>
  figure !== undefined && countUnit.test(figure.facts.unit);
/** "(27 %)", "or 27 per cent": the same once more. */
const isAgain = (share: ReadFigure) => share.bracket || isWords.test(share.before);

/** "One in five (21 %)": the share is said in words before. */
function inWords(figures: readonly ReadFigure[], index: number): Share {
  const [share, before] = [figures[index], figures[index - 1]];
  const isBeside =
    share !== undefined &&
    before?.mention.form === 'ratio' &&
    before.sentence === share.sentence &&
    !before.bracket &&
    share.mention.from - before.unit.to <= 8;
  return isBeside && isAgain(share) ? { of: null, is: index - 1 } : null;
}

/** "312,000 of the 480,000 people targeted (65 %)". */
function outOf(figures: readonly ReadFigure[], index: number): Share {
  const [share, whole, part] = [figures[index], figures[index - 1], figures[index - 2]];
  if (!share || !isCount(whole) || !isCount(part) || !isAgain(share)) return null;
  const isOut =
    part.sentence === share.sentence &&
    whole.mention.from - part.unit.to <= 4 &&
    /(?:^| )(?:of|out of|sur|de|من|من اصل|من بين)(?: (?:the|all|these|some|an estimated|les|las|los|ces|estas|estos|un total de|a total of))*(?: (?:us|usd|\$|€|£))*$/.test(
      whole.before,
    );
  return isOut && part.facts.value <= whole.facts.value ? { of: index - 1, is: index - 2 } : null;
}

/** "71% (8,034)", "8,034 (71%)", "8,034, or 71 per cent". */
function numberOf(figures: readonly ReadFigure[], index: number): number | null {
  const [share, before, behind] = [figures[index], figures[index - 1], figures[index + 1]];
  if (!share) return null;
  const near = isCount(before) && before.sentence === share.sentence;
  if (near && share.bracket && !before.bracket) return index - 1;
  if (near && isWords.test(share.before)) return index - 1;
  if (isCount(behind) && behind.sentence === share.sentence && behind.bracket && !share.bracket) return index + 1;
  return isCount(behind) &&
    behind.sentence - share.sentence <= 1 &&
    /:(?: [a-z$€£]{1,4})?$/.test(behind.before) &&
    !share.bracket
    ? index + 1
    : null;
}

function wholeOf(figures: readonly ReadFigure[], index: number, is: number | null): number | null {
  const share = figures[index];
  if (!share) return null;
  const part = is === null ? undefined : figures[is];
  if (part?.facts.partOf != null) return part.facts.partOf;
  const isOf = shareWords.test(share.after) || share.unit.phrase !== null || is !== null;
  if (!isOf) return null;
  const next = is === index + 1 ? figures[index + 2] : undefined;
  if (next && isCount(next) && ofNext.test(`${part?.after} `)) return index + 2;
  const direct = figures[index + 1];
  if (direct && ofNext.test(`${share.after} `) && isCount(direct)) return index + 1;
  const wholes: number[] = [];
  for (let at = Math.min(index, is ?? index) - 1; at >= 0; at -= 1) {
    const whole = figures[at];
    if (!whole || share.sentence - whole.sentence > 1) break;
    if (isCount(whole) && (!part || whole.facts.value >= part.facts.value)) wholes.push(at);
  }
  const nearest = wholes[0];
  if (nearest === undefined) return null;
  // "Of 1,250 households 400 (32%) had no water and 250 (20%) no fuel": the nearer number need not be the whole.
  return part
    ? (wholes.find((at) => shareExplains(part, figures[at], share.facts.value)) ?? nearest)
    : (figures[nearest]?.facts.partOf ?? nearest);
}

const ofNext = /^\)? ?of (?:the |all |these )?(?:some |about )?(?:[a-z]{3} |[$€£] )?$/;

/** "Deaths dropped from 2,300 to 1,512 (34%)": the percentage is that of the change, but where it is just the one number's share of the other. */
function movedBefore(figures: readonly ReadFigure[], index: number): Share {
  const [share, is, of] = [figures[index], figures[index - 1], figures[index - 2]];
  if (!share || !isAgain(share) || shareWords.test(share.after) || !isCount(is) || !isCount(of)) return null;
  if (of.sentence !== share.sentence || !isFrom(of) || !isTo(is)) return null;
  return shareExplains(is, of, share.facts.value) ? null : { of: index - 2, is: index - 1 };
}

const isLevel = (figure: ReadFigure | undefined) => figure?.facts.unit === 'percent' && figure.facts.basis !== 'change';

/** "72,200, compared to 121,000 last year, a 67% reduction": what it was, and what it is. */
function compared(figures: readonly ReadFigure[], index: number): Compared {
  const others = nearFigures(figures, index, 1).filter(
    (at) => at !== index && (isCount(figures[at]) || isLevel(figures[at])),
  );
  return comparedFigures(figures, others, (at) => at === index + 1 && figures[at]?.bracket === true);
}
