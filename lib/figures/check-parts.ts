import type { CitedFigure } from '../model/cited-figure';
import type { FigureCheck, FigureFinding } from '../model/figure-check';
import type { FigureMeasure, FigureUnit } from '../model/figure-facts';
import type { Id } from '../model/id';
import { firstDay, lastDay } from './days-of';
import { sourceKey } from './edition-order';
import { likelySlip } from './likely-slip';
import { narrowerMeasures } from './narrower-measures';
import { commonPlace, isApart, looseRangeOf, type NumberRange, rangeOf } from './number-range';
import { type PartGroup, partGroups } from './part-groups';
import { comparedUnit } from './series-of';

/** Parts against the total that their source gives, each way of dividing it for itself. */
export function checkParts(figures: readonly CitedFigure[]): FigureCheck[] {
  const byId = new Map(figures.map((cited) => [cited.figure.id, cited]));
  const byTotal = new Map<Id, CitedFigure[]>();
  for (const cited of figures) {
    const { partOfId } = cited.figure;
    if (partOfId !== null) byTotal.set(partOfId, [...(byTotal.get(partOfId) ?? []), cited]);
  }
  return [...byTotal].flatMap(([id, parts]) => {
    const total = byId.get(id);
    return total === undefined ? [] : [...checkCounts(total, parts), ...checkPercents(total, parts)];
  });
}

function checkCounts(total: CitedFigure, parts: readonly CitedFigure[]): FigureCheck[] {
  if (total.figure.basis === 'average') return [];
  const alike = parts.filter((part) => mayBeAdded(part, total));
  const isAll = alike.length === parts.length;
  return partGroups(alike, total.figure.what)
    .flatMap((group) => splitAtTotal(group, total))
    .filter((group) => !countOtherThings(group.parts, total))
    .flatMap((group) => checkGroup({ ...group, complete: group.complete && isAll }, total, isAll));
}

function checkGroup({ parts, complete }: PartGroup, total: CitedFigure, isAll: boolean): FigureCheck[] {
  const values = parts.map(({ figure }) => figure.value);
  const sum = exactSum(values);
  const [sumRange, totalRange] = [rangeOfSum(parts), looseRangeOf(total.figure)];
  const finding = (explained: (FigureFinding & { kind: 'parts-total' })['explained']): FigureFinding => {
    const unit = total.figure.unit === 'percent' ? 'percent' : 'count';
    return { kind: 'parts-total', parts: values, sum, total: total.figure.value, unit, explained };
  };
  const figureIds = [total, ...parts].map(({ figure }) => figure.id);
  const exact = sum === total.figure.value;
  if (exact || !isApart(sumRange, totalRange)) {
    if (parts.length < 2) return [];
    return [{ level: 'holds', figureIds, finding: finding(exact ? 'equal' : 'rounding') }];
  }
  if (sumRange.low > totalRange.high || (complete && parts.length > 1))
    return [{ level: 'wrong', figureIds, finding: finding(null) }];
  if (parts.length < 2) return [];
  const isSlip =
    missesLittle(sumRange, totalRange) || (total.figure.qualifier === null && likelySlip(values, total.figure.value));
  if (isSlip || (isAll && (isColumn(total, parts) || isSummedUp(total, parts))))
    return [{ level: 'look', figureIds, finding: finding(null) }];
  return [{ level: 'note', figureIds, finding: finding('incomplete') }];
}

/** Shares of one whole, printed in percent: more than 100 are wrong, fewer only where nobody is missing. */
function checkPercents(total: CitedFigure, parts: readonly CitedFigure[]): FigureCheck[] {
  if (total.figure.unit === 'percent') return [];
  const shares = parts.filter(({ figure }) => figure.unit === 'percent' && figure.basis !== 'change');
  return checkShares(shares, total.figure.what, [total.figure.id]);
}

/** The same of shares whose whole is not among the figures. */
export function checkShares(shares: readonly CitedFigure[], whole: string, ids: readonly Id[]): FigureCheck[] {
  return partGroups(shares, whole).flatMap(({ parts, complete }): FigureCheck[] => {
    if (parts.length < 2) return [];
    const values = parts.map(({ figure }) => figure.value);
    const sum = exactSum(values);
    const range = rangeOfSum(parts);
    const figureIds = [...ids, ...parts.map(({ figure }) => figure.id)];
    const say = (level: FigureCheck['level'], explained: 'equal' | 'rounding' | null): FigureCheck[] => [
      {
        level,
        figureIds,
        finding: { kind: 'parts-total', parts: values, sum, total: 100, unit: 'percent', explained },
      },
    ];
    if (sum === 100) return say('holds', 'equal');
    // A rounded share is off by half a unit at most, a truncated one by a whole one, and always too low.
    const truncated = { low: range.low, high: range.high + (range.high - range.low) / 2 };
    if (!isApart(truncated, { low: 100, high: 100 })) return say('holds', 'rounding');
    return range.low > 100 || complete ? say('wrong', null) : [];
  });
}

/** What the sum of printed numbers may truly be; nothing is added that its source does not divide so. */
function rangeOfSum(parts: readonly CitedFigure[]): NumberRange {
  const ranges = parts.map(({ figure }) => rangeOf(figure));
  const values = parts.map(({ figure }) => figure.value);
  const low = exactSum(ranges.map((range) => range.low));
  const high = exactSum(ranges.map((range) => range.high));
  const place = commonPlace(values);
  const open = place === 1 ? 0 : (values.filter((value) => Math.abs(value) >= place).length * place) / 2;
  const sum = exactSum(values);
  return { low: Math.min(low, sum - open), high: Math.max(high, sum + open) };
}

/**
 * Parts that are listed twice, by country and then by nationality: where those up to one of them are the whole total already, and two
 * or more follow, these are another way of dividing it.
 */
function splitAtTotal(group: PartGroup, { figure }: CitedFigure): PartGroup[] {
  const { parts, complete } = group;
  for (let count = 2; count <= parts.length - 2; count += 1) {
    const sum = exactSum(parts.slice(0, count).map((part) => part.figure.value));
    if (sum !== figure.value) continue;
    return [
      { parts: parts.slice(0, count), complete },
      { parts: parts.slice(count), complete: false },
    ];
  }
  return [group];
}

function missesLittle(sum: NumberRange, total: NumberRange): boolean {
  return total.low - sum.high <= total.low / 100;
}

/** Total and parts stand in one column or one row of a table: it would list what it adds. */
function isColumn({ figure }: CitedFigure, parts: readonly CitedFigure[]): boolean {
  const { stands } = figure;
  if (stands.in !== 'cell') return false;
  const places = parts.map((part) => (part.figure.clipId === figure.clipId ? part.figure.stands : null));
  return (
    places.every((place) => place?.in === 'cell' && place.column === stands.column) ||
    places.every((place) => place?.in === 'cell' && place.row === stands.row)
  );
}

/** "1,200 tents, 3,400 blankets and 900 kits, a total of 5,900": who adds up what he has listed leaves nothing out. */
function isSummedUp({ figure }: CitedFigure, parts: readonly CitedFigure[]): boolean {
  const { stands, clipId } = figure;
  return (
    stands.in === 'quote' &&
    parts.every(
      ({ figure: part }) => part.clipId === clipId && part.stands.in === 'quote' && part.stands.at < stands.at,
    )
  );
}

/** Whether a part is counted as its total is, by the same source and for the same time: nothing is added across sources. What it counts may be narrower, or of another kind among them. */
function mayBeAdded(part: CitedFigure, total: CitedFigure): boolean {
  const [a, b] = [part.figure, total.figure];
  if (sourceKey(part) !== sourceKey(total)) return false;
  if (!sameUnit(comparedUnit(a), comparedUnit(b)) || (a.unit === 'money' && a.unitText !== b.unitText)) return false;
  // months add up to what was counted since the first of them
  const isTimeOf = a.basis === 'period' && b.basis === 'cumulative';
  if (a.basis !== null && b.basis !== null && a.basis !== b.basis && !isTimeOf) return false;
  return isWithin(part, total);
}

/** "Of 7,652 who arrived, 6,494 stated an intention and 684 applied": things that happen to some of them, one after the other. */
function countOtherThings(parts: readonly CitedFigure[], { figure: { measure } }: CitedFigure): boolean {
  return parts.some(({ figure }) => {
    if (measure === null || figure.measure === null || figure.measure === measure) return false;
    return !narrowerMeasures.has(figure.measure) && !(coming.has(measure) && coming.has(figure.measure));
  });
}
/** What sources call by one name here and by another there, in one sentence. */
const coming: ReadonlySet<FigureMeasure> = new Set(['arrivals', 'registered', 'detected', 'crossings', 'disembarked']);

/** Counted within the same time, as far as both say when. */
function isWithin({ figure: a }: CitedFigure, { figure: b }: CitedFigure): boolean {
  const [endA, endB] = [a.period?.end ?? a.asOf, b.period?.end ?? b.asOf];
  if (endA === null || endB === null) return true;
  if (lastDay(endA) === lastDay(endB)) return true;
  const startB = b.period?.start ?? null;
  const startA = a.period?.start ?? null;
  if (startA === null || startB === null) return false;
  return firstDay(startA) >= firstDay(startB) && lastDay(endA) <= lastDay(endB);
}

function sameUnit(a: FigureUnit, b: FigureUnit): boolean {
  const counted: ReadonlySet<FigureUnit> = new Set([
    'persons',
    'events',
    'number',
    'applications',
    'decisions',
    'items',
  ]);
  return a === b || ((a === 'number' || b === 'number') && counted.has(a) && counted.has(b));
}

/** Of decimals too: 0.1 + 0.2 is 0.3. */
function exactSum(values: readonly number[]): number {
  return Number(values.reduce((a, b) => a + b, 0).toPrecision(12));
}
