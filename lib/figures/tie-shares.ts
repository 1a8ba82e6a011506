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
  const explains = (at: number) =>
    Math.abs((100 * (part?.facts.value ?? 0)) / (figures[at]?.facts.value ?? 1) - share.facts.value) <= near;
  const nearest = wholes[0];
  if (nearest === undefined) return null;
  // "Of 1,250 households 400 (32%) had no water and 250 (20%) no fuel": the nearer number need not be the whole.
  return part ? (wholes.find(explains) ?? nearest) : (figures[nearest]?.facts.partOf ?? nearest);
}

/** Percentage points within which a number explains a printed share. */
const near = 1.5;
const ofNext = /^\)? ?of (?:the |all |these )?(?:some |about )?(?:[a-z]{3} |[$€£] )?$/;

/** "Deaths dropped from 2,300 to 1,512 (34%)": the percentage is that of the change. */
function movedBefore(figures: readonly ReadFigure[], index: number): ReadFigure['facts']['share'] {
  const [share, is, of] = [figures[index], figures[index - 1], figures[index - 2]];
  if (!share?.bracket || shareWords.test(share.after) || !isCount(is) || !isCount(of)) return null;
  if (of.sentence !== share.sentence || !from.test(of.before) || !to.test(is.before)) return null;
  return { of: index - 2, is: index - 1 };
}

const from = /(?:^| )(?:from|de|desde|du|من)$/;
const to = /(?:^| )(?:to|a|hasta|الي)$/;
const isLevel = (figure: ReadFigure | undefined) => figure?.facts.unit === 'percent' && figure.facts.basis !== 'change';
const beforeOf = (figures: readonly ReadFigure[], at: number | undefined) =>
  (at === undefined ? undefined : figures[at])?.before ?? '';

/** "72,200, compared to 121,000 last year, a 67% reduction": what it was, and what it is. */
function compared(figures: readonly ReadFigure[], index: number): [number | null, number | null] {
  const others = nearFigures(figures, index, 1).filter(
    (at) => at !== index && (isCount(figures[at]) || isLevel(figures[at])),
  );
  const start = others.find(
    (at, place) =>
      (from.test(beforeOf(figures, at)) || (at === index + 1 && figures[at]?.bracket === true)) &&
      to.test(beforeOf(figures, others[place + 1])),
  );
  if (start !== undefined) return [start, others[others.indexOf(start) + 1] ?? null];
  const base = others.find((at) =>
    /(?:compared (?:to|with)|up from|down from|from|against|than|contre|par rapport a|frente a|en comparacion con|comparado con|مقارنه ب|مقابل)(?: (?:the|almost|some|nearly|over|about|around|les|los|las|a|the total of))*$/.test(
      figures[at]?.before ?? '',
    ),
  );
  if (base === undefined) return [null, null];
  return [base, others.findLast((at) => at < base) ?? others.find((at) => at > base) ?? null];
}
