import type { Action } from '../model/action';
import type { Figure } from '../model/figure';
import type { Id } from '../model/id';
import type { Library } from '../model/library';
import { withoutDangling } from './dangling';
import { withoutUnusedEvidence } from './without-unused-evidence';

/**
 * A library that speaks of nothing outside of itself: records that cannot be without what they refer to go, and what others say of what is not
 * there goes from them; and evidence of nothing goes. So what was left out of a pack leaves no trace in it, and everything that comes in finds what it refers to.
 */
export function closedLibrary(library: Library): Library {
  const whole = withoutUnusedEvidence(withoutDangling(library));
  const ids = (records: { id: Id }[]) => new Set(records.map(({ id }) => id));
  const meetings = ids(whole.meetings);
  const topics = ids(whole.topics);
  const clips = ids(whole.clips);
  const snapshots = ids(whole.snapshots);
  const figures = ids(whole.figures);
  const known = new Set([...meetings, ...topics, ...ids(whole.actions), ...ids(whole.sources), ...clips]);
  for (const id of [...ids(whole.briefings), ...figures]) known.add(id);
  const within = (there: Set<Id>, id: Id | null) => (id !== null && there.has(id) ? id : null);
  return {
    ...whole,
    meetings: whole.meetings.map((meeting) => ({
      ...meeting,
      previousMeetingId: within(meetings, meeting.previousMeetingId),
    })),
    topics: whole.topics.map((topic) => ({ ...topic, carriedFromId: within(topics, topic.carriedFromId) })),
    actions: whole.actions.map((action) => closedAction(action, within(topics, action.topicId), { meetings, clips })),
    clips: whole.clips.map((clip) => ({ ...clip, snapshotId: within(snapshots, clip.snapshotId) })),
    sightings: whole.sightings.map((seen) => ({ ...seen, snapshotId: within(snapshots, seen.snapshotId) })),
    figures: whole.figures.map((figure) => closedFigure(figure, (id) => within(figures, id))),
    conflicts: whole.conflicts.filter(({ recordId }) => known.has(recordId)),
    settings: whole.settings.map((settings) => ({
      ...settings,
      activeMeetingId: within(meetings, settings.activeMeetingId),
    })),
  };
}

function closedAction(action: Action, topicId: Id | null, there: { meetings: Set<Id>; clips: Set<Id> }): Action {
  return {
    ...action,
    topicId,
    clipIds: action.clipIds.filter((id) => there.clips.has(id)),
    history: action.history.map((event) =>
      event.meetingId !== null && !there.meetings.has(event.meetingId) ? { ...event, meetingId: null } : event,
    ),
  };
}

function closedFigure(figure: Figure, within: (id: Id | null) => Id | null): Figure {
  const { partOfId, shareOfId, shareIsId } = figure;
  return { ...figure, partOfId: within(partOfId), shareOfId: within(shareOfId), shareIsId: within(shareIsId) };
}
