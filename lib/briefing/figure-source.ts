import type { MeetingName } from '../model/action-row';
import type { CitedFigure } from '../model/cited-figure';
import type { QuotedFigure } from '../model/quoted-figure';
import { labelText } from '../sanitize/label-text';
import type { Run } from './briefing-document';
import type { BriefingClipInput } from './briefing-input';
import { formatPartialDate } from './format-date';
import { meetingName } from './meeting-name';
import { joinedRuns, ownRun } from './runs';
import type { Setting } from './setting';
import { leadRuns, sourceNames } from './source-names';

/** "IOM, as of 30 June 2018", or when it was published where nothing says for when it stands. */
export function figureSource(cited: CitedFigure, { clip, source }: BriefingClipInput, setting: Setting): Run[] {
  const { words, locale } = setting;
  const asOf = cited.figure.asOf ?? cited.asOf;
  const who = clip.nonAttributable
    ? [ownRun(words.citation.notForAttribution)]
    : leadRuns(sourceNames(source.fields), words);
  const when =
    asOf !== null
      ? [ownRun(words.citation.asOf(formatPartialDate(asOf, locale)))]
      : cited.published === null
        ? []
        : [ownRun(words.citation.published(formatPartialDate(cited.published, locale)))];
  return joinedRuns(
    [who, when].filter((piece) => piece.length > 0),
    words.separator,
  );
}

/** "Minutes of 28 June 2018". */
export function minutesSource(meeting: MeetingName, setting: Setting): Run[] {
  return [ownRun(`${setting.words.citation.minutesOf} `), ...meetingName(meeting, setting)];
}

/** The sentence of a figure, cleaned and no longer than a cell of a table takes. */
export function sentenceOf({ sentence }: Pick<QuotedFigure, 'sentence'>): string {
  return labelText(sentence, 300);
}
