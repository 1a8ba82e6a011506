import type { CitedFigure } from '../model/cited-figure';
import type { FigureCheck, FigureFinding } from '../model/figure-check';
import type { FigureMeasure } from '../model/figure-facts';
import type { PartialDate } from '../model/partial-date';
import { byDay, compareText, firstDay, lastDay } from './days-of';

type What = (FigureFinding & { kind: 'after-meeting' })['what'];

/** What is planned or needed may well lie ahead. */
const ahead: ReadonlySet<FigureMeasure> = new Set(['in-need', 'funding', 'population']);

/**
 * Figures whose period ends, whose source was published or whose as-of date lies after the meeting that they are quoted in: minutes
 * that were finished later, or a figure that was passed on before it was published. One finding for all of a clip with the same date.
 */
export function checkAfterMeeting(figures: readonly CitedFigure[], meeting: PartialDate): FigureCheck[] {
  const found = new Map<string, { what: What; date: PartialDate; cited: CitedFigure[] }>();
  for (const cited of figures) {
    for (const { what, date } of datesOf(cited)) {
      if (endOf(what, date, cited) <= lastDay(meeting)) continue;
      const key = `${cited.figure.clipId}|${what}|${date}`;
      found.set(key, { what, date, cited: [...(found.get(key)?.cited ?? []), cited] });
    }
  }
  return [...found.values()]
    .sort((a, b) => byDay(a.date, b.date) || compareText(a.what, b.what))
    .map(({ what, date, cited }) => ({
      level: 'look',
      figureIds: cited.map(({ figure }) => figure.id),
      finding: { kind: 'after-meeting', what, date, meeting },
    }));
}

function datesOf({ figure, published, asOf, period }: CitedFigure): { what: What; date: PartialDate }[] {
  const end = figure.period === null && figure.asOf === null ? (period?.end ?? null) : (figure.period?.end ?? null);
  // An estimate of what was over when it was published is none of what is to come.
  const isPast = end !== null && published !== null && firstDay(end) <= lastDay(published);
  const isAhead = (figure.status === 'estimate' && !isPast) || (figure.measure !== null && ahead.has(figure.measure));
  const dates: { what: What; date: PartialDate | null }[] = [
    { what: 'period', date: isAhead ? null : end },
    { what: 'published', date: published },
    { what: 'as-of', date: figure.asOf ?? asOf },
  ];
  return dates.flatMap(({ what, date }) => (date === null ? [] : [{ what, date }]));
}

/**
 * The day that is held against the meeting. A month or a year that is named alone may not be over yet: "in June", said in June. "April
 * to June" is a period that ends with June.
 */
function endOf(what: What, date: PartialDate, { figure, period }: CitedFigure): string {
  const start = figure.period?.start ?? period?.start ?? null;
  const isRange = what === 'period' && start !== null && firstDay(start) !== firstDay(date);
  return isRange && date.length === 7 ? lastDay(date) : firstDay(date);
}
