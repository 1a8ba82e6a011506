import type { Run } from './briefing-document';
import type { BriefingClipInput } from './briefing-input';
import { formatDay, formatPartialDate } from './format-date';
import { remembering } from './remembering';
import { joinedRuns, ownRun } from './runs';
import type { Setting } from './setting';
import { leadRuns, sourceNames } from './source-names';

/**
 * The line over a clip: "1 August 2018 · IOM". The date is that of publication, or the one for which it stands, or else
 * the day on which it was read, which is then said.
 */
export const datedLine = remembering(({ clip, source }: BriefingClipInput, { words, locale, zone }: Setting): Run[] => {
  const { published, asOf } = source.fields;
  const date =
    published.chosen !== null
      ? formatPartialDate(published.chosen.value, locale)
      : asOf.chosen !== null
        ? words.citation.asOf(formatPartialDate(asOf.chosen.value, locale))
        : words.citation.read(formatDay(clip.clippedAt, locale, zone));
  const who = clip.nonAttributable
    ? [ownRun(words.citation.notForAttribution)]
    : leadRuns(sourceNames(source.fields), words);
  return joinedRuns(
    [[ownRun(date)], who].filter((piece) => piece.length > 0),
    ' · ',
  );
});
