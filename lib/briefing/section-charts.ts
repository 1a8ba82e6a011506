import type { CitedFigure } from '../model/cited-figure';
import type { ChartLine, ChartSummary, ChartValue, FigureChart } from '../model/figure-chart';
import type { Id } from '../model/id';
import { labelText } from '../sanitize/label-text';
import type { CitedLine, Run, SectionChart } from './briefing-document';
import { chartDrawing } from './chart-drawing';
import type { FigureMaking } from './figure-rows';
import { valueRuns, whatRuns } from './figure-words';
import { formatPartialDate } from './format-date';
import { foreignRun, joinedRuns, ownRun, textOfRuns } from './runs';
import type { Setting } from './setting';

/** The charts of an item, each with its words for those who do not see it, its as-of dates and its sources. */
export function sectionCharts(charts: FigureChart[], figures: CitedFigure[], making: FigureMaking): SectionChart[] {
  const byId = new Map(figures.map((cited) => [cited.figure.id, cited]));
  return charts.map((chart) => {
    const { setting } = making;
    const title = titleOf(chart, byId, setting);
    return {
      title,
      drawing: chartDrawing(chart, setting.words.dir, setting),
      alt: altOf(chart, textOfRuns(title), setting),
      sources: chart.lines.map((line) => sourceLine(line, byId, making)),
    };
  });
}

function titleOf(chart: FigureChart, byId: ReadonlyMap<Id, CitedFigure>, setting: Setting): Run[] {
  const ids = chart.lines.flatMap(({ marks }) => marks.map(({ figureId }) => figureId));
  const cited = ids.flatMap((id) => byId.get(id) ?? []).at(-1);
  if (cited === undefined) return [foreignRun(labelText(chart.what, 200))];
  return whatRuns(cited, { what: chart.what, says: '' }, setting);
}

/** "Chart: arrivals. IOM: 5 figures, from 2,400 (31 March 2018) to 17,177 (31 August 2018). Lowest …, highest ….". */
function altOf({ summary, lines }: FigureChart, title: string, setting: Setting): string {
  const { ofFigures } = setting.words;
  const valueOn = ({ at, printed }: ChartValue) =>
    ofFigures.valueOn(labelText(printed), formatPartialDate(at, setting.locale));
  const told = (line: ChartSummary) => {
    const name = labelText(line.producer, 100) || ofFigures.unnamed;
    const ends = ofFigures.told(name, line.count, valueOn(line.first), valueOn(line.last));
    const more = line.count > 2 ? ` ${ofFigures.extremes(valueOn(line.lowest), valueOn(line.highest))}` : '';
    return `${ends}${more}`;
  };
  const hollow = lines.some(({ marks }) => marks.some(({ superseded }) => superseded)) ? [ofFigures.hollow] : [];
  return [ofFigures.chart(title), ...summary.map(told), ...hollow].join(' ');
}

/** "IOM: 2,400 (31 March 2018), 7,402 (31 May 2018)¹": each figure of a source with the day for which it stands. */
function sourceLine(
  { marks, producer }: ChartLine,
  byId: ReadonlyMap<Id, CitedFigure>,
  { setting, citer, clips }: FigureMaking,
): CitedLine {
  const { words, locale } = setting;
  const name = labelText(producer, 100);
  const points = marks.map(({ figureId, printed, at, superseded }): Run[] => {
    const figure = byId.get(figureId)?.figure;
    const value = figure === undefined ? [foreignRun(labelText(printed))] : valueRuns(figure, setting);
    const day = ` (${formatPartialDate(at, locale)}${superseded ? `${words.separator}${words.ofFigures.superseded}` : ''})`;
    return [...(superseded ? value.map((run): Run => ({ ...run, struck: true })) : value), ownRun(day)];
  });
  const clipIds = new Set(marks.flatMap(({ figureId }) => byId.get(figureId)?.figure.clipId ?? []));
  const cites = [...clipIds].flatMap((id) => {
    const entry = clips.get(id);
    return entry === undefined ? [] : [citer.cite(entry)];
  });
  return {
    runs: joinedRuns(
      [[name === '' ? ownRun(words.ofFigures.unnamed) : foreignRun(name)], joinedRuns(points, words.separator)],
      words.colon,
    ),
    cites,
  };
}
