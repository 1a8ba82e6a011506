import { lastTimeOf } from '../actions/last-time-of';
import { makeActionRows } from '../actions/make-action-rows';
import { openFromBefore } from '../actions/open-from-before';
import type { BriefingClipInput, BriefingInput, BriefingTopicInput } from '../briefing/briefing-input';
import type { ClipView } from '../model/clip-view';
import type { Id } from '../model/id';
import type { Instant } from '../model/instant';
import type { Meeting } from '../model/meeting';
import type { PartialDate } from '../model/partial-date';
import type { Topic } from '../model/topic';
import { clipsOfTopic } from '../store/clip-queries';
import { imagesOf } from '../store/image-queries';
import { localDate } from '../store/local-date';
import { topicsOf } from '../store/meeting-queries';
import type { RapporteurDatabase } from '../store/rapporteur-database';
import { findGaps } from '../topics/find-gaps';
import { briefingWords } from '../words/briefing-words';
import { readMeetingRecords } from './read-meeting-records';

/**
 * Everything the briefing of a meeting is made of, as it stands now; null where the meeting is gone. Gaps are those
 * of what goes into the briefing, so leaving a clip out can open one.
 * @param now the moment that the briefing says it was prepared on
 */
export function readBriefing(
  db: RapporteurDatabase,
  { meetingId, now }: { meetingId: Id; now: Instant },
): Promise<BriefingInput | null> {
  // One transaction, so that a change in between cannot leave a clip without its source or its picture. In a live query Dexie keeps
  // it open over awaits only if this function is not async, the one inside is, and what that awaits comes from Dexie: its own
  // promises, or `Promise.all`, which is Dexie's in there.
  const tables = [db.meetings, db.topics, db.actions, db.tags, db.clips, db.sources, db.images];
  return db.transaction('r', tables, async () => readMeeting(db, meetingId, now));
}

async function readMeeting(db: RapporteurDatabase, meetingId: Id, now: Instant): Promise<BriefingInput | null> {
  const today = localDate(new Date(now));
  const [records, agenda] = await Promise.all([readMeetingRecords(db, { meetingId, today }), topicsOf(db, meetingId)]);
  if (!records) return null;
  const { meeting, meetings } = records;
  const previous = previousMeetingDate(meeting, [...meetings.values()]);
  const rows = makeActionRows(records);
  const filed = await Promise.all(agenda.map((topic) => readTopic(db, topic, meeting.date, previous)));
  const topics = filed.map((entry) => ({ ...entry, lastTime: lastTimeOf(entry.topic, records, rows) }));
  const onAgenda = new Set(topics.flatMap(({ lastTime }) => lastTime?.openActions ?? []));
  const openActions = openFromBefore(rows).filter((row) => !onAgenda.has(row));
  const imageIds = topics.flatMap(({ clips }) =>
    clips.flatMap(({ clip: { content } }) => (content.kind === 'image' ? [content.imageId] : [])),
  );
  const [images] = await Promise.all([imagesOf(db, imageIds)]);
  return { meeting, topics, openActions, images, preparedAt: now, locale: briefingWords.locale };
}

async function readTopic(
  db: RapporteurDatabase,
  topic: Topic,
  meetingDate: PartialDate | null,
  previous: PartialDate | null,
): Promise<Omit<BriefingTopicInput, 'lastTime'>> {
  const views = await clipsOfTopic(db, topic.id);
  const clips = views.flatMap((view) => clipOn(topic.id, view));
  const inBriefing = new Set(clips.filter((entry) => entry.included).map((entry) => entry.clip.id));
  const included = views.filter((view) => inBriefing.has(view.clip.id));
  return { topic, clips, gaps: findGaps(included, meetingDate, previous) };
}

/** A clip may have tags on other topics too; this topic's own says where it stands and whether it is in. */
function clipOn(topicId: Id, { clip, source, tags }: ClipView): BriefingClipInput[] {
  const tag = tags.find((candidate) => candidate.topicId === topicId);
  return tag ? [{ clip, source, position: tag.position, included: tag.included }] : [];
}

/** The date of the latest earlier meeting of the same series; a meeting without a series or a date has none before it. */
function previousMeetingDate(meeting: Meeting, meetings: Meeting[]): PartialDate | null {
  const { date, series } = meeting;
  if (series === '' || date === null) return null;
  const dates = meetings
    .filter((other) => other.id !== meeting.id && other.series === series && other.date !== null && other.date < date)
    .map((other) => other.date);
  return dates.sort().at(-1) ?? null;
}
