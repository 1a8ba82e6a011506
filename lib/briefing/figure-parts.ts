import type { FigureChart } from '../model/figure-chart';
import type { FigureCheck } from '../model/figure-check';
import type { Id } from '../model/id';
import type { SectionPart } from './briefing-document';
import type { BriefingInput, BriefingTopicInput } from './briefing-input';
import { figureLines } from './figure-lines';
import { type FigureMaking, figureRows } from './figure-rows';
import type { Rooms } from './rooms';
import { saidPeriod } from './said-period';
import { sectionCharts } from './section-charts';
import { figureClips, type TopicFigures, topicFigures } from './topic-figures';
import { turnedRows } from './turned-rows';

const gravest: FigureCheck['level'][] = ['wrong', 'look', 'note', 'holds'];

interface PartsMaking extends Pick<FigureMaking, 'setting' | 'citer'> {
  /** The meeting that figures are held against. */
  about: Pick<BriefingInput, 'meeting' | 'lastMeeting' | 'preparedAt'>;
  /** Rows of figures, and other checks, at most. */
  mostFigures: number;
  charts: Rooms['charts'];
}

/** The table of figures with its charts, where sources disagree, and what else was found in the figures of an item. */
export function figureParts(entry: BriefingTopicInput, making: PartsMaking): SectionPart[] {
  const { setting, citer, mostFigures, about } = making;
  const { since, checks, charts } = topicFigures(entry, about);
  const clips = figureClips(entry);
  const figureMaking: FigureMaking = { setting, citer, clips, says: saidPeriods(entry, clips) };
  // In reading order, for footnotes are numbered as they are made.
  const rows = [
    ...figureRows(since.slice(0, mostFigures), entry.lastTime, figureMaking),
    ...(mostFigures > 0 ? turnedRows(checks, entry.figures, figureMaking) : []),
  ];
  const drawn = sectionCharts(chosenCharts(charts, making.charts), entry.figures, figureMaking);
  const told = checks.toSorted((a, b) => gravest.indexOf(a.level) - gravest.indexOf(b.level));
  const linesOf = (some: FigureCheck[]) => figureLines(some, entry.figures, figureMaking);
  const others = told.filter(({ finding, level }) => finding.kind !== 'disagreement' && level !== 'holds');
  return [
    { kind: 'figures', rows, charts: drawn },
    { kind: 'disagreements', lines: linesOf(told.filter(({ finding }) => finding.kind === 'disagreement')) },
    { kind: 'figure-checks', lines: linesOf(others.slice(0, mostFigures)) },
  ];
}

/** One chart is the one that says most: of the series with the most figures. */
function chosenCharts({ tall, flat }: TopicFigures['charts'], charts: Rooms['charts']): FigureChart[] {
  if (charts !== 'one') return charts === 'all' ? tall : [];
  const figuresIn = ({ lines }: FigureChart) => lines.reduce((sum, { marks }) => sum + marks.length, 0);
  return flat.toSorted((a, b) => figuresIn(b) - figuresIn(a)).slice(0, 1);
}

/** How sources name the time of figures whose basis the person settled, by figure. */
function saidPeriods({ figures }: BriefingTopicInput, clips: FigureMaking['clips']): Map<Id, string> {
  return new Map(
    figures.flatMap((cited): [Id, string][] => {
      const entry = clips.get(cited.figure.clipId);
      const said = entry === undefined ? '' : saidPeriod(cited, entry.clip);
      return said === '' ? [] : [[cited.figure.id, said]];
    }),
  );
}
