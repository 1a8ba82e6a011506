import { foldText } from '../language/fold-text';
import type { Id } from '../model/id';
import type { Meeting } from '../model/meeting';
import { compareMeetings } from './compare-meetings';
import { previousMeetings } from './previous-meetings';

/** The meetings whose actions matter to one: itself, those that it goes on from, and all of its series. Earliest first. */
export function relatedMeetings(meeting: Meeting, meetings: ReadonlyMap<Id, Meeting>): Meeting[] {
  const series = foldText(meeting.series.trim());
  const ofSeries = [...meetings.values()].filter((other) => series !== '' && foldText(other.series.trim()) === series);
  const related = new Map(
    [meeting, ...previousMeetings(meeting, meetings), ...ofSeries].map((each) => [each.id, each]),
  );
  return [...related.values()].sort(compareMeetings);
}
