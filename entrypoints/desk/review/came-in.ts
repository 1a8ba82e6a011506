import type { AcceptedMinutes } from '../../../lib/model/accepted-minutes';
import { minutesWords } from '../../../lib/words/minutes-words';
import { dayText } from '../meeting-date';

/** What comes in with the minutes that the person accepted, in a sentence. */
export function cameIn({ meeting, items, actions, next }: AcceptedMinutes, locale: string): string {
  return minutesWords.review.accepted({
    title: [meeting.title, meeting.date && dayText(meeting.date, locale)].filter(Boolean).join(', '),
    items: items.length,
    actions: actions.length,
    attendees: meeting.attendance.length,
    figures: items.reduce((sum, { figures }) => sum + figures.length, 0),
    next: next && {
      date: next.date ? dayText(next.date, locale) : '',
      items: items.filter(({ travels }) => travels).length,
    },
  });
}
