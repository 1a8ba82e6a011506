import { type ChartForm, chartOf } from '../figures/chart-of';
import { checkFigures } from '../figures/check-figures';
import { figuresSince } from '../figures/figures-since';
import { seriesOf } from '../figures/series-of';
import type { CitedFigure } from '../model/cited-figure';
import type { FigureChart } from '../model/figure-chart';
import type { FigureCheck } from '../model/figure-check';
import type { FigureSince } from '../model/figure-since';
import type { Id } from '../model/id';
import type { LastTime } from '../model/last-time';
import type { PartialDate } from '../model/partial-date';
import type { BriefingClipInput, BriefingInput, BriefingTopicInput } from './briefing-input';
import { remembering } from './remembering';

/** What the figures of an item come to when they are held against one another. */
export interface TopicFigures {
  since: FigureSince[];
  checks: FigureCheck[];
  /** The same charts in each form. */
  charts: Record<ChartForm, FigureChart[]>;
}

/**
 * The figures of an item compared: only those of clips that are in this version, so that none that its readers may not have is counted,
 * drawn or spoken of.
 */
export function topicFigures(
  entry: BriefingTopicInput,
  { meeting, lastMeeting, preparedAt }: AboutMeeting,
): TopicFigures {
  const today = preparedAt.slice(0, 'YYYY-MM-DD'.length);
  const shown = [...figureClips(entry).keys()].join(' ');
  const before = entry.lastTime?.meeting.date ?? lastMeeting;
  return compared(entry.figures, shown, entry.lastTime, before, meeting.date ?? today, today);
}

type AboutMeeting = Pick<BriefingInput, 'meeting' | 'lastMeeting' | 'preparedAt'>;

/** The clips of which an item may show figures, by their ids. */
export function figureClips({ clips, earlier, figures }: BriefingTopicInput): Map<Id, BriefingClipInput> {
  const wanted = new Set(figures.map(({ figure }) => figure.clipId));
  const entries = [...earlier, ...clips].filter(({ clip, included }) => included && wanted.has(clip.id));
  return new Map(entries.map((entry) => [entry.clip.id, entry]));
}

const compared = remembering(
  (
    all: CitedFigure[],
    shown: string,
    lastTime: LastTime | null,
    before: PartialDate | null,
    date: PartialDate,
    today: PartialDate,
  ): TopicFigures => {
    const clipIds = new Set(shown.split(' '));
    const figures = all.filter(({ figure }) => clipIds.has(figure.clipId));
    const series = seriesOf(figures);
    const drawn = (form: ChartForm) => series.flatMap((one) => chartOf(one, form) ?? []);
    const quoted = lastTime?.figures ?? [];
    return {
      since: figuresSince(series, quoted, before),
      checks: checkFigures(figures, series, { date, today }),
      charts: { tall: drawn('tall'), flat: drawn('flat') },
    };
  },
);
