import { labelText } from '../sanitize/label-text';
import { briefingWords } from '../words/briefing-words';
import type { Fact, Masthead } from './briefing-document';
import type { BriefingInput } from './briefing-input';
import { formatDay, formatTime } from './format-date';
import { meetingTime } from './meeting-time';

/** What stands at the head of the note: which meeting, when, where, and the moment this was put together. */
export function makeMasthead({ meeting, preparedAt, locale }: BriefingInput): Masthead {
  const series = labelText(meeting.series);
  const place = labelText(meeting.place);
  const title = labelText(meeting.title) || briefingWords.untitledMeeting;
  const prepared = briefingWords.instant(
    formatDay(preparedAt, locale, meeting.zone),
    formatTime(preparedAt, locale, meeting.zone),
  );
  const facts: Fact[] = [
    ...(title.includes(series) ? [] : [{ label: briefingWords.series, value: series }]),
    { label: briefingWords.when, value: meetingTime(meeting, locale) },
    ...(place === '' ? [] : [{ label: briefingWords.where, value: place }]),
    { label: briefingWords.preparedOn, value: prepared },
  ];
  return { product: briefingWords.product, title, facts };
}
