import type { CitedFigure } from '../model/cited-figure';
import type { Figure } from '../model/figure';
import type { FigureCheck, FigureFinding } from '../model/figure-check';
import type { FigureSeries } from '../model/figure-series';
import type { Id } from '../model/id';
import { compareText } from './days-of';
import { eventMeasures } from './event-measures';
import { isStock } from './is-stock';
import { narrowerMeasures } from './narrower-measures';
import { comparedUnit } from './series-of';

/**
 * Figures that are held against one another and are of different kinds: joined in one series by the person, before and after of a
 * printed change, parts that just make their total. A share of one in the other ("of 7,652 arrivals, 684 applied") is no such thing,
 * unless persons are counted in the one and households in the other.
 */
export function checkMixed(figures: readonly CitedFigure[], series: readonly FigureSeries[]): FigureCheck[] {
  const byId = new Map(figures.map(({ figure }) => [figure.id, figure]));
  const joined = series
    .map(({ points }) => points.map(({ cited }) => cited.figure))
    .filter((members) => members.some(({ indicatorId }) => indicatorId !== null));
  const pairs = figures.flatMap(({ figure }) => pairOf(figure, byId));
  const changes = pairs.filter(({ isChange }) => isChange).map(({ members }) => members);
  const shares = pairs.filter(({ isChange }) => !isChange).map(({ members }) => members);
  return [
    ...[...joined, ...changes, ...sumsOf(figures, byId)].flatMap(findingsOf),
    ...shares.flatMap((members) => asChecks(members, unitsOf(members))),
  ];
}

function pairOf(figure: Figure, byId: ReadonlyMap<Id, Figure>): { members: Figure[]; isChange: boolean }[] {
  const members = [figure.shareOfId, figure.shareIsId].flatMap((id) => (id === null ? [] : (byId.get(id) ?? [])));
  if (members.length < 2 || members.some(({ basis }) => basis === 'change')) return [];
  return [{ members, isChange: figure.basis === 'change' || figure.unit === 'percentage-points' }];
}

/** Totals that are just the sum of parts of other kinds: they were added. */
function sumsOf(figures: readonly CitedFigure[], byId: ReadonlyMap<Id, Figure>): Figure[][] {
  const byTotal = new Map<Id, Figure[]>();
  for (const { figure } of figures) {
    if (figure.partOfId !== null) byTotal.set(figure.partOfId, [...(byTotal.get(figure.partOfId) ?? []), figure]);
  }
  return [...byTotal].flatMap(([id, parts]) => {
    const total = byId.get(id);
    const sum = parts.reduce((all, { value }) => all + value, 0);
    if (total === undefined || parts.length < 2 || sum !== total.value) return [];
    // the months of a count since January are what it is made of
    const isMadeOfTimes = total.basis === 'cumulative' && parts.every(({ basis }) => basis === 'period');
    return isMadeOfTimes ? [parts] : [[total, ...parts]];
  });
}

function findingsOf(members: readonly Figure[]): FigureCheck[] {
  const stock = members.find((figure) => isStock(figure) === true);
  const flow = members.find((figure) => isStock(figure) === false);
  const units = asChecks(members, unitsOf(members));
  if (stock !== undefined && flow !== undefined) {
    return [...units, ...asChecks(members, [{ kind: 'stock-and-flow', stock: stock.measure, flow: flow.measure }])];
  }
  return [...units, ...asChecks(members, [...measuresOf(members), ...basesOf(members)])];
}

function measuresOf(members: readonly Figure[]): FigureFinding[] {
  const measures = distinct(
    members.flatMap(({ measure }) => (measure === null || narrowerMeasures.has(measure) ? [] : [measure])),
  );
  const events = measures.filter((measure) => eventMeasures.has(measure));
  const countsEvents = events.length > 0 && events.length < measures.length;
  return measures.length > 1 ? [{ kind: 'mixed-measures', measures, countsEvents }] : [];
}

function basesOf(members: readonly Figure[]): FigureFinding[] {
  const bases = distinct(members.flatMap(({ basis }) => basis ?? []));
  return bases.length > 1 ? [{ kind: 'mixed-bases', bases }] : [];
}

function unitsOf(members: readonly Figure[]): FigureFinding[] {
  const units = distinct(members.map(comparedUnit)).filter((unit) => unit === 'persons' || unit === 'households');
  return units.length > 1 ? [{ kind: 'persons-and-others', units }] : [];
}

function asChecks(members: readonly Figure[], findings: readonly FigureFinding[]): FigureCheck[] {
  const figureIds = members.map(({ id }) => id);
  return findings.map((finding) => ({ level: 'look', figureIds, finding }));
}

function distinct<T extends string>(values: readonly T[]): T[] {
  return [...new Set(values)].sort(compareText);
}
