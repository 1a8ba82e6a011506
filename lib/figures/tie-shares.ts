import { nearFigures } from './near-figures';
import type { ReadFigure } from './read-figure';

const shareWords = /^(?:\)? ?)(?:of|de|des|du|del|d'|من)\b|^من/;
const countUnit = /^(?:persons|households|events|applications|decisions|places|items|number|money)$/;
const isWords =
  /(?:^| )(?:or|soit|o sea|es decir|equivalent to|representing|representant|lo que representa|اي|accounting for)(?: about| around| some| nearly| over| un| el)?$/;

/** Says of each percentage the whole that it is a share of, and the number that is that share; of a change, what it was and what it is. */
export function tieShares(figures: readonly ReadFigure[]): void {
  figures.forEach((share, index) => {
    const { facts } = share;
    if (facts.unit !== 'percent') return;
    if (facts.basis === 'change') {
      const [of, is] = compared(figures, index);
      if (of !== null) facts.share = { of, is };
      return;
    }
    const is = numberOf(figures, index);
    const of = wholeOf(figures, index, is);
    if (of !== null || is !== null) facts.share = { of, is };
  });
}

const isCount = (figure: ReadFigure | undefined): figure is ReadFigure =>
  figure !== undefined && countUnit.test(figure.facts.unit);

/** "71% (8,034)", "8,034 (71%)", "8,034, or 71 per cent". */
function numberOf(figures: readonly ReadFigure[], index: number): number | null {
  const [share, before, behind] = [figures[index], figures[index - 1], figures[index + 1]];
  if (!share) return null;
  const near = isCount(before) && before.sentence === share.sentence;
  if (near && share.bracket && !before.bracket) return index - 1;
  if (near && isWords.test(share.before)) return index - 1;
  if (isCount(behind) && behind.sentence === share.sentence && behind.bracket && !share.bracket) return index + 1;
  return isCount(behind) && behind.sentence - share.sentence <= 1 && /:$/.test(behind.before) && !share.bracket
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
  const direct = figures[index + 1];
  if (direct && /^of (?:the |all |these )?(?:some |about )?$/.test(`${share.after} `) && isCount(direct))
    return index + 1;
  for (let at = Math.min(index, is ?? index) - 1; at >= 0; at -= 1) {
    const whole = figures[at];
    if (!whole || share.sentence - whole.sentence > 1) return null;
    if (at !== is && isCount(whole) && (!part || whole.facts.value >= part.facts.value))
      return whole.facts.partOf !== null && !part ? (figures[whole.facts.partOf] ? whole.facts.partOf : at) : at;
  }
  return null;
}

/** "72,200, compared to 121,000 last year, a 67% reduction": what it was, and what it is. */
function compared(figures: readonly ReadFigure[], index: number): [number | null, number | null] {
  const near = nearFigures(figures, index, 1).filter((at) => isCount(figures[at]));
  const base = near.find((at) =>
    /(?:compared (?:to|with)|up from|down from|from|against|than|contre|par rapport a|frente a|en comparacion con|comparado con|مقارنه ب|مقابل)(?: (?:the|almost|some|nearly|over|about|around|les|los|las|a|the total of))*$/.test(
      figures[at]?.before ?? '',
    ),
  );
  if (base === undefined) return [null, null];
  return [base, near.findLast((at) => at < base) ?? near.find((at) => at > base) ?? null];
}
