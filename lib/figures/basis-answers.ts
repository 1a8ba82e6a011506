import type { FigureBasis, FigureFacts, FigurePeriod } from '../model/figure-facts';
import type { PartialDate } from '../model/partial-date';

/** What a person may answer when she is asked over what time a figure counts. */
export interface BasisAnswer {
  kind: 'period' | 'since-january' | 'since-earlier' | 'stock' | 'unstated';
  /** What the answer says of the figure. */
  facts: { basis: FigureBasis | null; period?: FigurePeriod | null };
}

/** The answers that make sense for a figure, the likeliest first. "In the second quarter" may be that quarter alone, or all of the year so far. */
export function basisAnswers({ period, asOf }: Pick<FigureFacts, 'period' | 'asOf'>): BasisAnswer[] {
  const end = period?.end ?? asOf;
  const answers: BasisAnswer[] = [];
  if (!coversYearSoFar(period)) answers.push({ kind: 'period', facts: { basis: 'period' } });
  if (end !== null && end.length > 4) {
    const sinceJanuary = { start: `${end.slice(0, 4)}-01-01`, end };
    answers.push({ kind: 'since-january', facts: { basis: 'cumulative', period: sinceJanuary } });
  }
  answers.push({ kind: 'since-earlier', facts: { basis: 'cumulative', ...(end && { period: { start: null, end } }) } });
  answers.push({ kind: 'stock', facts: { basis: 'stock' } });
  answers.push({ kind: 'unstated', facts: { basis: null } });
  return answers;
}

/** Whether "in the period" and "since 1 January" are the same. */
function coversYearSoFar(period: FigurePeriod | null): boolean {
  const { start = null, end = null } = period ?? {};
  if (start === null || end === null || start === end) return false;
  return isYearBegin(start) && start.slice(0, 4) === end.slice(0, 4);
}

const isYearBegin = (date: PartialDate) => /^\d{4}-01(?:-01)?$/.test(date);
