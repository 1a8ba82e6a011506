import type { MeetingName } from '../model/action-row';
import type { LastTime } from '../model/last-time';
import type { QuotedFigure } from '../model/quoted-figure';
import { labelText } from '../sanitize/label-text';
import type { FigureRow, Run } from './briefing-document';
import { meetingName } from './meeting-name';
import { foreignRun, ownRun } from './runs';
import type { Setting } from './setting';

/** The figures that the last meeting quoted on an item, each with its sentence: what later figures are held against. */
export function figureRows(lastTime: LastTime | null, setting: Setting): FigureRow[] {
  if (lastTime === null) return [];
  return lastTime.figures.map((figure) => ({
    what: [foreignRun(sentenceOf(figure))],
    before: printedOf(figure),
    now: '',
    change: '',
    source: minutesSource(lastTime.meeting, setting),
  }));
}

/** "Minutes of 28 June 2018". */
export function minutesSource(meeting: MeetingName, setting: Setting): Run[] {
  return [ownRun(`${setting.words.citation.minutesOf} `), ...meetingName(meeting, setting)];
}

/** A figure as it was printed, cleaned. */
export function printedOf({ printed }: Pick<QuotedFigure, 'printed'>): string {
  return labelText(printed);
}

/** The sentence of a figure, cleaned and no longer than a cell of a table takes. */
export function sentenceOf({ sentence }: Pick<QuotedFigure, 'sentence'>): string {
  return labelText(sentence, 300);
}
