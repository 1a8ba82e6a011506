import type { ActionRow, MeetingName } from '../model/action-row';
import type { LastTime } from '../model/last-time';
import type { Meeting } from '../model/meeting';
import type { Topic } from '../model/topic';
import { earlierTopics } from './earlier-topics';
import type { MeetingRecords } from './meeting-records';
import { openFromBefore } from './open-from-before';

/**
 * What the meetings before say of a topic; null where it was carried from nothing.
 * @param rows all actions that matter to its meeting, as `makeActionRows` gives them
 */
export function lastTimeOf(topic: Topic, records: MeetingRecords, rows: ActionRow[]): LastTime | null {
  const earlier = earlierTopics(topic, records.topics);
  const last = earlier.find(({ said }) => said.length > 0) ?? earlier[0];
  const oldest = earlier.at(-1);
  const meeting = last && records.meetings.get(last.meetingId);
  const first = oldest && records.meetings.get(oldest.meetingId);
  if (!meeting || !first) return null;
  return {
    meeting: nameOf(meeting),
    title: last.title,
    said: last.said,
    figures: last.figures,
    lineage: { times: earlier.length, first: nameOf(first) },
    openActions: openFromBefore(rows).filter(({ onTopicId }) => onTopicId === topic.id),
  };
}

function nameOf({ id, title, date }: Meeting): MeetingName {
  return { id, title, date };
}
