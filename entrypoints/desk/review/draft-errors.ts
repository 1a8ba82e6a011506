import { meetingErrors } from '../../../components/meeting-draft';
import { deskWords } from '../../../lib/words/desk-words';
import { minutesWords } from '../../../lib/words/minutes-words';
import { readTypedDate } from '../read-typed-date';
import { factNames, type MinutesDraft, nextFactNames } from './minutes-draft';

const say = minutesWords.review.errors;

/**
 * A sentence for each answer that cannot stand, by the `name` of its field, in the order in which the fields stand.
 * @param unfinished names of fields of which only a part is typed: the browser gives such a date as none
 */
export function draftErrors(draft: MinutesDraft, unfinished: string[] = []): Map<string, string> {
  const { facts, next } = draft;
  const errors = new Map<string, string>();
  const value = (name: (typeof factNames)[number]) => facts[name].value;
  const ofMeeting = meetingErrors({
    ...{ title: value('title'), series: value('series'), date: value('date'), zone: value('zone') },
    ...{ startTime: value('startTime'), endTime: value('endTime'), place: value('place'), topics: '' },
  });
  for (const name of factNames) {
    const error = name === 'issued' ? undefined : ofMeeting[name];
    if (error) errors.set(name, error);
  }
  for (const { key, name, organisation } of draft.attendance)
    if (!name.trim() && !organisation.trim()) errors.set(key, say.attendee);
  for (const { key, title } of draft.items) if (!title.trim()) errors.set(key, say.itemTitle);
  for (const { key, text, due } of draft.actions) {
    if (!text.trim()) errors.set(key, say.actionText);
    if (due.trim() && 'problem' in readTypedDate(due.trim())) errors.set(`${key}-due`, say.due);
  }
  if (draft.kind === 'minutes' && next.stated) {
    const ofNext = meetingErrors({ ...next.facts, series: '', topics: '' });
    for (const name of nextFactNames) {
      const error = ofNext[name];
      if (error) errors.set(`next-${name}`, error);
    }
    const isBefore = next.facts.date !== '' && next.facts.date <= facts.date.value;
    if (isBefore && !errors.has('next-date')) errors.set('next-date', say.nextBefore);
  }
  for (const name of unfinished) errors.set(name, deskWords.meetingForm.unfinished);
  return errors;
}
