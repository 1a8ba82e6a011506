import type { FigurePeriod } from '../model/figure-facts';

/** Whether a time goes from the beginning of a year into a later month: what is counted in it is counted since then. */
export function isSinceJanuary({ start, end }: FigurePeriod): boolean {
  if (!start || !end || !/^\d{4}-01(?:-01)?$/.test(start)) return false;
  return end.slice(0, 7) > start.slice(0, 7);
}
