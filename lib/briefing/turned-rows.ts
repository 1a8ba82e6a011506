import type { CitedFigure } from '../model/cited-figure';
import type { FigureCheck } from '../model/figure-check';
import type { PartialDate } from '../model/partial-date';
import type { FigureRow } from './briefing-document';
import { calculatedRuns, percentText } from './figure-change';
import type { FigureMaking } from './figure-rows';
import { figureSource } from './figure-source';
import { whatRuns } from './figure-words';
import { filledRuns } from './filled-runs';
import { periodText } from './period-text';
import { foreignRun, ownRun, struckRun } from './runs';

/**
 * Rows on series that a newer edition turned: the change of the last two points by the older edition, struck, and by the newer. Both
 * are our own calculations, and the note names both editions.
 */
export function turnedRows(checks: FigureCheck[], figures: CitedFigure[], making: FigureMaking): FigureRow[] {
  const { setting, citer, clips } = making;
  const { words } = setting;
  const byId = new Map(figures.map((cited) => [cited.figure.id, cited]));
  return checks.flatMap(({ finding, figureIds }): FigureRow[] => {
    if (finding.kind !== 'revised' || finding.turned === null) return [];
    // They come in pairs, the older first.
    const [older, newer] = figureIds.slice(-2).map((id) => byId.get(id));
    const [oldClip, newClip] = [older, newer].map((cited) => clips.get(cited?.figure.clipId ?? ''));
    if (!newer || !oldClip || !newClip) return [];
    const { from, to, before, after } = finding.turned;
    const [then, now] = [percentText(before, setting), percentText(after, setting)];
    const what = whatRuns(newer, { what: '', says: '' }, setting);
    // "May 2018" says more than its last day.
    const timeOf = (day: PartialDate) => {
      const periods = figureIds.map((id) => byId.get(id)?.figure.period);
      return periodText(periods.find((period) => period?.end === day)?.start ?? day, day, setting);
    };
    return [
      {
        what: filledRuns([what, [ownRun(timeOf(from))], [ownRun(timeOf(to))]], words.ofFigures.moved),
        before: { printed: '', runs: [], cites: [] },
        now: {
          printed: now,
          runs: [
            struckRun(foreignRun(then)),
            ownRun(` (${words.ofFigures.superseded}) `),
            foreignRun(now),
            ownRun(' ('),
            ...calculatedRuns(newer, setting),
            ownRun(')'),
          ],
          cites: [],
        },
        change: [],
        source: {
          runs: figureSource(newer, newClip, setting),
          cites: citer.citeFigure(newClip, [{ printed: then, entry: oldClip }]),
        },
      },
    ];
  });
}
