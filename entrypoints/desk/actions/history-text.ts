import type { ActionRow } from '../../../lib/model/action-row';
import { actionWords } from '../../../lib/words/action-words';
import { deskWords } from '../../../lib/words/desk-words';
import { dayText } from '../meeting-date';

const say = deskWords.actions;
type Told = ActionRow['history'][number];

/** In one line: "raised 31 May 2018, carried 3 times, done 9 Aug 2018"; `parts.raised` false leaves out the first, for a place that says it already. */
export function historyText(
  { raisedBy, carried, open, action, history }: ActionRow,
  locale: string,
  parts = { raised: true },
): string {
  const raised = parts.raised && raisedBy.date ? say.raised(dayText(raisedBy.date, locale)) : '';
  const closing = open ? undefined : history.findLast(({ event }) => event.status === action.status);
  const closed = closing ? say.closed(actionWords.status[action.status], whenOf(closing, locale)) : '';
  return [raised, carried > 0 ? actionWords.carried(carried) : '', closed].filter(Boolean).join(', ');
}

/** One event of a history, with the meeting or the day it happened on. */
export function eventText(told: Told, locale: string): string {
  const { event, meeting } = told;
  const status = actionWords.status[event.status];
  if (event.kind === 'status') return actionWords.event.status(whenOf(told, locale), status);
  const where = meeting
    ? actionWords.meeting(meeting.title, meeting.date && dayText(meeting.date, locale))
    : actionWords.noMeeting;
  return actionWords.event[event.kind](where, status);
}

function whenOf({ event, meeting }: Told, locale: string): string {
  if (meeting?.date) return dayText(meeting.date, locale);
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(new Date(event.at));
}
