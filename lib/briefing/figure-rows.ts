import { sameTime } from '../figures/series-of';
import type { CitedFigure } from '../model/cited-figure';
import type { FigureSince } from '../model/figure-since';
import type { Id } from '../model/id';
import type { LastTime } from '../model/last-time';
import type { CitedLine, FigureCell, FigureRow, Run } from './briefing-document';
import type { BriefingClipInput } from './briefing-input';
import type { CiteMaker, OlderFigure } from './cite-maker';
import { changeRuns } from './figure-change';
import { figureSource, minutesSource, sentenceOf } from './figure-source';
import { figureMarks, printedOf, valueRuns, whatRuns } from './figure-words';
import { foreignRun, joinedRuns, ownRun, struckRun } from './runs';
import type { Setting } from './setting';

/** What making rows of figures needs. */
export interface FigureMaking {
  setting: Setting;
  citer: CiteMaker;
  /** The clips of which figures may be shown. */
  clips: ReadonlyMap<Id, BriefingClipInput>;
  /** How a source itself names the time of a figure that the person read otherwise, by figure. */
  says: ReadonlyMap<Id, string>;
}

const nothing: FigureCell = { printed: '', runs: [], cites: [] };

/** The table "since last time": each indicator as the last meeting had it and as it is now, with where both are from. */
export function figureRows(since: FigureSince[], lastTime: LastTime | null, making: FigureMaking): FigureRow[] {
  return since.flatMap((row): FigureRow[] => {
    const { before, now, restated } = row;
    const named = now ?? restated ?? (before?.from === 'clip' ? before.cited : null);
    if (named === null && before === null) return [];
    const { setting, says } = making;
    const what =
      named === null
        ? [foreignRun(sentenceOf(before?.from === 'minutes' ? before.figure : { sentence: row.what }))]
        : whatRuns(named, { what: row.what, says: says.get(named.figure.id) ?? '' }, setting);
    // In reading order, for footnotes are numbered as they are made.
    const then = beforeCell(row, making);
    const older = now === null ? [] : row.superseded.filter((cited) => sameTime(cited, now));
    return [
      {
        what,
        before: then,
        now: now === null ? nothing : nowCell(now, older, setting),
        change: changeRuns(row, now, setting),
        source: sourceOf(row, older, lastTime, making),
      },
    ];
  });
}

/** What the last meeting had; struck, with what stands in its place for the same time, where a newer edition restated it. */
function beforeCell({ before, restated }: FigureSince, making: FigureMaking): FigureCell {
  const { setting, citer, clips } = making;
  const { superseded } = setting.words.ofFigures;
  if (before === null) return nothing;
  const cited = before.from === 'clip' ? before.cited : null;
  const value =
    before.from === 'clip' ? valueRuns(before.cited.figure, setting) : [foreignRun(printedOf(before.figure))];
  const printed = printedOf(before.from === 'clip' ? before.cited.figure : before.figure);
  const older = cited === null ? [] : olderOf([cited], clips);
  if (restated !== null) {
    const entry = clips.get(restated.figure.clipId);
    return {
      printed,
      runs: [
        ...value.map(struckRun),
        ownRun(` (${superseded}) `),
        ...valueRuns(restated.figure, setting),
        ...inBrackets(figureMarks(restated, setting), setting),
      ],
      cites: entry === undefined ? [] : citer.citeFigure(entry, older),
    };
  }
  if (cited === null) return { printed, runs: value, cites: [] };
  const isOld = cited.supersededBy !== null;
  const marks = [...(isOld ? [superseded] : []), ...figureMarks(cited, setting)];
  const entry = clips.get(cited.figure.clipId);
  return {
    printed,
    runs: [...(isOld ? value.map(struckRun) : value), ...inBrackets(marks, setting)],
    cites: entry === undefined ? [] : citer.citeFigure(entry, []),
  };
}

/** What is superseded stands struck before what took its place. */
function nowCell(cited: CitedFigure, older: CitedFigure[], setting: Setting): FigureCell {
  const { superseded } = setting.words.ofFigures;
  const struck = older.flatMap(({ figure }) => [
    ...valueRuns(figure, setting).map(struckRun),
    ownRun(` (${superseded}) `),
  ]);
  const value = valueRuns(cited.figure, setting);
  const isOld = cited.supersededBy !== null;
  const marks = [...(isOld ? [superseded] : []), ...figureMarks(cited, setting)];
  return {
    printed: printedOf(cited.figure),
    runs: [...struck, ...(isOld ? value.map(struckRun) : value), ...inBrackets(marks, setting)],
    cites: [],
  };
}

function inBrackets(marks: string[], { words }: Setting): Run[] {
  return marks.length === 0 ? [] : [ownRun(` (${marks.join(words.separator)})`)];
}

/** "Minutes of 28 June 2018; IOM, as of 30 June 2018" with the way to the clip; its note names the editions. */
function sourceOf(
  { before, now }: FigureSince,
  older: CitedFigure[],
  lastTime: LastTime | null,
  { setting, citer, clips }: FigureMaking,
): CitedLine {
  const isMinuted = before?.from === 'minutes' && lastTime !== null;
  const minutes = isMinuted ? [minutesSource(lastTime.meeting, setting)] : [];
  const entry = clips.get(now?.figure.clipId ?? '');
  if (now === null || entry === undefined) return { runs: joinedRuns(minutes, '; '), cites: [] };
  return {
    runs: joinedRuns([...minutes, figureSource(now, entry, setting)], '; '),
    cites: citer.citeFigure(entry, olderOf(older, clips)),
  };
}

function olderOf(older: CitedFigure[], clips: FigureMaking['clips']): OlderFigure[] {
  return older.flatMap((cited): OlderFigure[] => {
    const entry = clips.get(cited.figure.clipId);
    return entry === undefined ? [] : [{ printed: printedOf(cited.figure), entry }];
  });
}
