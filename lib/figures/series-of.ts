import type { CitedFigure } from '../model/cited-figure';
import type { FigureMeasure, FigureUnit } from '../model/figure-facts';
import type { FigureSeries, SeriesPoint } from '../model/figure-series';
import type { PartialDate } from '../model/partial-date';
import { byDay, compareText, firstDay, lastDay } from './days-of';
import { byEdition, editionKey, sourceKey } from './edition-order';
import { placeKey } from './place-key';
import { scopeOf } from './scope-of';
import { unitKey } from './unit-key';

/** Measures that count persons, so that a figure of them without a unit is one of persons. */
const ofPersons: ReadonlySet<FigureMeasure> = new Set<FigureMeasure>([
  ...(['arrivals', 'departures', 'returns', 'registered', 'disembarked', 'present', 'displaced', 'refugees'] as const),
  ...(['dead-or-missing', 'children', 'unaccompanied-children', 'population', 'reached', 'in-need'] as const),
]);

/**
 * Figures that measure the same, as series: by measure, unit, place, basis and what narrows their label, or by what the person
 * joined and parted. Their points stand by source, then by day, then by edition. The order of the figures does not matter.
 */
export function seriesOf(figures: readonly CitedFigure[]): FigureSeries[] {
  const byKey = new Map<string, CitedFigure[]>();
  for (const cited of [...figures].sort(byId)) {
    const key = seriesKeyOf(cited);
    byKey.set(key, [...(byKey.get(key) ?? []), cited]);
  }
  return [...byKey].sort(([a], [b]) => compareText(a, b)).map(([key, members]) => oneSeries(key, members));
}

/** The day by which a figure is placed, of its source where it states none itself. */
export function dayOf({ figure, asOf, period }: CitedFigure): PartialDate | null {
  return figure.period?.end ?? figure.asOf ?? asOf ?? period?.end ?? null;
}

/** The unit by which figures are compared: what is counted in persons counts persons though nobody says so. */
export function comparedUnit({ unit, measure }: { unit: FigureUnit; measure: FigureMeasure | null }): FigureUnit {
  if (unit !== 'number' || measure === null) return unit;
  if (ofPersons.has(measure)) return 'persons';
  if (measure === 'applications' || measure === 'decisions') return measure;
  return unit;
}

function seriesKeyOf({ figure }: CitedFigure): string {
  if (figure.indicatorId !== null) return figure.indicatorId;
  const scope = scopeOf(figure.what, figure.place, figure.measure);
  const [unit, place] = [`${comparedUnit(figure)}|${unitKey(figure)}`, placeKey(figure.place)];
  return [figure.measure ?? '', unit, place, figure.basis ?? '', scope].join('|');
}

function oneSeries(key: string, members: CitedFigure[]): FigureSeries {
  const sorted = [...members].sort(
    (a, b) => compareText(sourceKey(a), sourceKey(b)) || byDay(dayOf(a), dayOf(b)) || byEdition(a, b) || byId(a, b),
  );
  const points = sorted.map((cited): SeriesPoint => {
    return { cited, at: dayOf(cited), superseded: isSuperseded(cited, members) };
  });
  const { measure, unit, basis } = commonFacts(members);
  return {
    key,
    what: commonest(members.map(({ figure }) => figure.what)),
    ...{ measure, unit, basis },
    unitText: commonest(members.map(({ figure }) => figure.unitText)),
    place: commonest(members.map(({ figure }) => figure.place)),
    points,
  };
}

/** Of figures that the person joined, what they do not have in common is not said of the series. */
function commonFacts(members: readonly CitedFigure[]): Pick<FigureSeries, 'measure' | 'unit' | 'basis'> {
  const only = <T>(values: T[], otherwise: T) => {
    const [first] = values;
    return first !== undefined && values.every((value) => value === first) ? first : otherwise;
  };
  return {
    measure: only<FigureMeasure | null>(
      members.map(({ figure }) => figure.measure),
      null,
    ),
    unit: only<FigureUnit>(
      members.map(({ figure }) => comparedUnit(figure)),
      'number',
    ),
    basis: only(
      members.map(({ figure }) => figure.basis),
      null,
    ),
  };
}

function isSuperseded(cited: CitedFigure, members: readonly CitedFigure[]): boolean {
  if (cited.supersededBy !== null) return true;
  if (dayOf(cited) === null) return false;
  return members.some((other) => restates(other, cited));
}

/** Whether a figure of a later edition says anew what another said: the same source, for the same time. */
export function restates(later: CitedFigure, earlier: CitedFigure): boolean {
  return (
    sourceKey(later) === sourceKey(earlier) &&
    later.figure.measure === earlier.figure.measure &&
    later.figure.basis === earlier.figure.basis &&
    editionKey(later) !== editionKey(earlier) &&
    byEdition(earlier, later) < 0 &&
    sameTime(later, earlier)
  );
}

/** Whether two figures are for the same time: one end, and no start that differs. */
export function sameTime(a: CitedFigure, b: CitedFigure): boolean {
  const [dayA, dayB] = [dayOf(a), dayOf(b)];
  if (dayA === null || dayB === null || lastDay(dayA) !== lastDay(dayB)) return false;
  const [startA, startB] = [startOf(a), startOf(b)];
  return startA === null || startB === null || firstDay(startA) === firstDay(startB);
}

/** When what a figure counts began, if it says so. */
export function startOf({ figure, period }: CitedFigure): PartialDate | null {
  if (figure.period !== null) return figure.period.start;
  return figure.asOf === null ? (period?.start ?? null) : null;
}

/** What most of them say; the shorter, then the first of the alphabet, where several are as common. Empty counts for nothing. */
function commonest(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts.filter(Boolean)) counts.set(text, (counts.get(text) ?? 0) + 1);
  const [first] = [...counts].sort(
    ([a, countA], [b, countB]) => countB - countA || a.length - b.length || compareText(a, b),
  );
  return first?.[0] ?? '';
}

function byId(a: CitedFigure, b: CitedFigure): number {
  return compareText(a.figure.id, b.figure.id);
}
