import type { CitedFigure } from '../model/cited-figure';
import type { FigureSince } from '../model/figure-since';
import { labelText } from '../sanitize/label-text';
import type { Run } from './briefing-document';
import { differenceText } from './compare/difference-text';
import { filledRuns } from './filled-runs';
import { foreignRun, ownRun } from './runs';
import type { Setting } from './setting';

const mostDecimals = 3;

/**
 * "+3,865 (+52.2%) (own calculation, edition June 2018)": what a figure is more than at the last meeting; that the two cannot be
 * compared, where that is so; that it is a revision of the same time, and nothing that happened since.
 */
export function changeRuns(
  { before, change, restated }: FigureSince,
  now: CitedFigure | null,
  setting: Setting,
): Run[] {
  const { words } = setting;
  if (before === null || now === null) return [];
  if (change === null) return [ownRun(words.ofFigures.notComparable)];
  const { unit } = now.figure;
  const points = unit === 'percent' || unit === 'percentage-points';
  const decimals = Math.min(mostDecimals, (String(change.absolute).split('.')[1] ?? '').length);
  const absolute = differenceText({ value: change.absolute, decimals, unit: points ? 'points' : 'count' }, setting);
  const share =
    change.percent === null || points
      ? []
      : [ownRun(' ('), foreignRun(percentText(change.percent, setting)), ownRun(')')];
  // The number stands apart, so that its sign stays before it in Arabic too.
  const revised = restated?.figure.id === now.figure.id ? `${words.ofFigures.statuses.revised}${words.separator}` : '';
  return [foreignRun(absolute), ...share, ownRun(` (${revised}`), ...calculatedRuns(now, setting), ownRun(')')];
}

/** "own calculation, edition June 2018": of which edition the number is that we calculated with. */
export function calculatedRuns({ edition }: Pick<CitedFigure, 'edition'>, { words }: Setting): Run[] {
  const name = labelText(edition);
  if (name === '') return [ownRun(words.ownCalculation)];
  return [
    ownRun(`${words.ownCalculation}${words.separator}`),
    ...filledRuns([[foreignRun(name)]], words.ofFigures.edition),
  ];
}

/** "+2.4%", with one decimal. */
export function percentText(value: number, setting: Setting): string {
  return `${differenceText({ value, decimals: 1, unit: 'count' }, setting)}%`;
}
