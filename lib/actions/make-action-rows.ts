import type { Action } from '../model/action';
import type { ActionRow, MeetingName } from '../model/action-row';
import type { Id } from '../model/id';
import type { Meeting } from '../model/meeting';
import { earlierTopics } from './earlier-topics';
import { isOpen } from './is-open';
import { isOverdue } from './is-overdue';
import type { MeetingRecords } from './meeting-records';
import { relatedMeetings } from './related-meetings';
import { sortActions } from './sort-actions';

/** Every action that matters to a meeting (`relatedMeetings`), numbered in the order in which they were raised. */
export function makeActionRows(records: MeetingRecords): ActionRow[] {
  const { meeting, meetings, topics, today } = records;
  const related = relatedMeetings(meeting, meetings);
  const order = related.map(({ id }) => id);
  const here = order.indexOf(meeting.id);
  const places = placesOnAgenda(records);
  const relevant = records.actions.filter(({ meetingId }) => order.includes(meetingId));
  return sortActions(relevant, meetings).flatMap((action, index) => {
    const raisedBy = meetings.get(action.meetingId);
    if (!raisedBy) return [];
    const history = action.history.map((event) => ({ event, meeting: nameOf(meetings, event.meetingId) }));
    const reported = history.findLast(({ event }) => event.kind === 'reported');
    return {
      action,
      number: index + 1,
      raisedBy: { id: raisedBy.id, title: raisedBy.title, date: raisedBy.date },
      lastReported: reported ? { at: reported.event.at, meeting: reported.meeting } : null,
      history,
      topicTitle: topicOf(action, topics)?.title ?? '',
      onTopicId: (action.topicId && places.get(action.topicId)) || null,
      open: isOpen(action.status),
      overdue: isOverdue(action, today),
      carried: Math.max(0, here - order.indexOf(raisedBy.id)),
    };
  });
}

/** For every topic that the agenda goes on with, and for those on it, the topic on it. */
function placesOnAgenda({ meeting, topics }: MeetingRecords): Map<Id, Id> {
  const places = new Map<Id, Id>();
  for (const topic of topics.values()) {
    if (topic.meetingId !== meeting.id) continue;
    for (const { id } of [topic, ...earlierTopics(topic, topics)]) places.set(id, topic.id);
  }
  return places;
}

function topicOf({ topicId }: Action, topics: MeetingRecords['topics']) {
  return topicId === null ? undefined : topics.get(topicId);
}

function nameOf(meetings: ReadonlyMap<Id, Meeting>, id: Id | null): MeetingName | null {
  const meeting = id === null ? undefined : meetings.get(id);
  return meeting ? { id: meeting.id, title: meeting.title, date: meeting.date } : null;
}
