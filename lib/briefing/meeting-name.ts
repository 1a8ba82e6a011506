import type { MeetingName } from '../model/action-row';
import { labelText } from '../sanitize/label-text';
import type { Run } from './briefing-document';
import { formatPartialDate } from './format-date';
import { foreignRun, ownRun } from './runs';
import type { Setting } from './setting';

/** A meeting of the past in the middle of a line: its date, or its title where it has none. */
export function meetingName({ title, date }: MeetingName, { words, locale }: Setting): Run[] {
  if (date !== null) return [ownRun(formatPartialDate(date, locale))];
  return [foreignRun(labelText(title) || words.untitledMeeting)];
}
