import { markingText } from '../privacy/marking-text';
import { labelText } from '../sanitize/label-text';
import type { Fact, Masthead } from './briefing-document';
import type { BriefingInput } from './briefing-input';
import { formatDay, formatTime } from './format-date';
import { meetingTime } from './meeting-time';
import type { Setting } from './setting';

/** What stands at the head of the note: which meeting, when, where, how it is marked, and the moment this was put together. */
export function makeMasthead(input: BriefingInput, setting: Setting): Masthead {
  const { meeting, preparedAt, readers } = input;
  const { words, locale } = setting;
  const series = labelText(meeting.series);
  const place = labelText(meeting.place);
  const title = labelText(meeting.title) || words.untitledMeeting;
  const prepared = words.instant(
    formatDay(preparedAt, locale, meeting.zone),
    formatTime(preparedAt, locale, meeting.zone),
  );
  const omitted = [
    ...(readers.ownTextLeftOut ? [words.ownTextLeftOut] : []),
    ...(readers.clipsLeftOut > 0 ? [words.leftOutForReaders(readers.clipsLeftOut)] : []),
    ...(readers.detailsBlanked > 0 ? [words.detailsBlanked(readers.detailsBlanked)] : []),
  ];
  const sensitivity =
    readers.sensitivity === null
      ? ''
      : `${words.sensitivityLabel}${words.colon}${words.sensitivity[readers.sensitivity]}`;
  const facts: Fact[] = [
    ...(title.includes(series) ? [] : [{ label: words.series, value: series }]),
    { label: words.when, value: meetingTime(meeting, setting) },
    ...(place === '' ? [] : [{ label: words.where, value: place }]),
    { label: words.preparedOn, value: prepared },
    ...omitted.map((value) => ({ label: words.leftOutLabel, value })),
  ];
  return { product: words.product, title, facts, marking: markingText(readers.sharing, sensitivity) };
}
