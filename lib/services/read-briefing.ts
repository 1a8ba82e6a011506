import { lastTimeOf } from '../actions/last-time-of';
import { makeActionRows } from '../actions/make-action-rows';
import { openFromBefore } from '../actions/open-from-before';
import type { BriefingClipInput, BriefingInput, BriefingTopicInput } from '../briefing/briefing-input';
import { unattributedFigure } from '../briefing/unattributed-figure';
import { blankBriefing } from '../model/briefing';
import type { CitedFigure } from '../model/cited-figure';
import type { Clip } from '../model/clip';
import type { ClipView } from '../model/clip-view';
import type { Id } from '../model/id';
import type { Instant } from '../model/instant';
import type { Meeting } from '../model/meeting';
import type { PartialDate } from '../model/partial-date';
import type { Sighting } from '../model/sighting';
import type { StoredImage } from '../model/stored-image';
import type { Topic } from '../model/topic';
import type { Verification } from '../model/verification';
import { waitingMarks } from '../privacy/waiting-marks';
import { clipsOfTopics } from '../store/clip-queries';
import { clipViews } from '../store/clip-views';
import { imagesOf } from '../store/image-queries';
import { latestSightings } from '../store/latest-sightings';
import { localDate } from '../store/local-date';
import { topicsOf } from '../store/meeting-queries';
import type { RapporteurDatabase } from '../store/rapporteur-database';
import { latestVerifications } from '../store/verification-queries';
import { findGaps } from '../topics/find-gaps';
import { checkedOf } from './checked-of';
import { editionDates, isSuperseded } from './edition-dates';
import type { EditionsOfClip } from './read-editions';
import { readMeetingRecords } from './read-meeting-records';
import { strictClip } from './strict-clip';

/**
 * Everything the briefing of a meeting is made of, as it stands now; null where the meeting is gone. Gaps are those
 * of what goes into the briefing, so leaving a clip out can open one.
 * @param wanted `now`: the moment that the briefing says it was prepared on; `pictures`: those that were read before, for a picture never
 * changes; `editions` and `figures`: the other editions of its clips, and the figures that it can compare, which cannot be read in here
 * (`read-editions.ts`, `read-cited-figures.ts`)
 */
export function readBriefing(db: RapporteurDatabase, wanted: Wanted): Promise<BriefingInput | null> {
  // One transaction, so that a change in between cannot leave a clip without its source or its picture. In a live query Dexie keeps
  // it open over awaits only if this function is not async, the one inside is, and what that awaits comes from Dexie: its own
  // promises, or `Promise.all`, which is Dexie's in there.
  const tables = [
    db.meetings,
    db.topics,
    db.actions,
    db.tags,
    db.clips,
    db.sources,
    db.images,
    db.briefings,
    db.conflicts,
  ];
  return db.transaction('r', [...tables, db.verifications, db.sightings, db.figures], async () =>
    readMeeting(db, wanted),
  );
}

interface Wanted {
  meetingId: Id;
  now: Instant;
  pictures?: ReadonlyMap<Id, StoredImage>;
  editions?: ReadonlyMap<Id, EditionsOfClip>;
  figures?: readonly CitedFigure[];
}

async function readMeeting(
  db: RapporteurDatabase,
  { meetingId, now, pictures = new Map(), editions = new Map(), figures = [] }: Wanted,
): Promise<BriefingInput | null> {
  const today = localDate(new Date(now));
  const [records, agenda] = await Promise.all([readMeetingRecords(db, { meetingId, today }), topicsOf(db, meetingId)]);
  if (!records) return null;
  const { meeting, meetings } = records;
  const previous = previousMeetingDate(meeting, [...meetings.values()]);
  const rows = makeActionRows(records);
  const views = await clipsOfTopics(
    db,
    agenda.map(({ id }) => id),
  );
  const clipIds = [...views.values()].flatMap((some) => some.map(({ clip }) => clip.id));
  const others = new Set(figures.map(({ figure }) => figure.clipId).filter((id) => !clipIds.includes(id)));
  const ids = [...new Set([...clipIds, ...others])];
  const newer = [...editions.values()].flatMap(({ supersededBy }) => supersededBy?.clip.id ?? []);
  const [looks, sightings, earlier, stored, conflicts] = await Promise.all([
    latestVerifications(db, ids, now),
    latestSightings(db, ids),
    viewsOf(db, [...others]),
    db.briefings.where('meetingId').equals(meetingId).first(),
    db.conflicts
      .where('recordId')
      .anyOf([...ids, ...newer])
      .toArray(),
    // Nothing of it is wanted here, but a figure that comes or changes must wake the live query.
    db.figures.count(),
  ]);
  const briefing = stored ?? blankBriefing({ id: meetingId, meetingId });
  const strict = strictClip(briefing, waitingMarks(conflicts));
  const told = strictEditions(editions, strict);
  const about = { looks, sightings, editions: told, figures, earlier, dates: { meeting: meeting.date, previous } };
  const filed = agenda.map((topic) => onTopic(topic, views.get(topic.id) ?? [], about));
  const topics = filed.map((entry) => ({ ...entry, lastTime: lastTimeOf(entry.topic, records, rows) }));
  const onAgenda = new Set(topics.flatMap(({ lastTime }) => lastTime?.openActions ?? []));
  const openActions = openFromBefore(rows).filter((row) => !onAgenda.has(row));
  const imageIds = topics.flatMap(({ clips }) =>
    clips.flatMap(({ clip: { content } }) => (content.kind === 'image' ? [content.imageId] : [])),
  );
  const read = await imagesOf(
    db,
    imageIds.filter((id) => !pictures.has(id)),
  );
  const known = imageIds.flatMap((id): [Id, StoredImage][] => {
    const image = pictures.get(id);
    return image ? [[id, image]] : [];
  });
  const images = new Map([...known, ...read]);
  const readers = { sharing: null, sensitivity: null, clipsLeftOut: 0, ownTextLeftOut: false, detailsBlanked: 0 };
  const marked = (entry: BriefingClipInput) => ({ ...entry, clip: strict(entry.clip) });
  const marks = topics.map((entry) => ({
    ...entry,
    clips: entry.clips.map(marked),
    earlier: entry.earlier.map(marked),
  }));
  const more = { openActions, images, preparedAt: now, readers, changes: null };
  return { meeting, briefing, topics: marks, lastMeeting: previous, ...more };
}

/** The newer edition of each clip as strict as it counts: what a marked one says is not told beside another clip. */
function strictEditions(editions: ReadonlyMap<Id, EditionsOfClip>, strict: (clip: Clip) => Clip) {
  return new Map(
    [...editions].map(([id, each]) => {
      const newer = each.supersededBy;
      return [id, newer ? { ...each, supersededBy: { ...newer, clip: strict(newer.clip) } } : each];
    }),
  );
}

async function viewsOf(db: RapporteurDatabase, clipIds: Id[]): Promise<ClipView[]> {
  if (clipIds.length === 0) return [];
  const clips = await db.clips.bulkGet(clipIds);
  return clipViews(
    db,
    clips.filter((clip) => clip !== undefined),
  );
}

interface AboutClips {
  looks: ReadonlyMap<Id, Verification>;
  sightings: ReadonlyMap<Id, Sighting>;
  editions: ReadonlyMap<Id, EditionsOfClip>;
  figures: readonly CitedFigure[];
  /** The clips of figures that are on no topic of this agenda. */
  earlier: ClipView[];
  dates: { meeting: PartialDate | null; previous: PartialDate | null };
}

function onTopic(topic: Topic, views: ClipView[], about: AboutClips): Omit<BriefingTopicInput, 'lastTime'> {
  const { dates, editions } = about;
  const clips = views.flatMap((view) => clipOn(topic.id, view, about));
  const inBriefing = new Set(clips.filter((entry) => entry.included).map((entry) => entry.clip.id));
  const included = views.filter((view) => inBriefing.has(view.clip.id));
  const superseded = new Set([...inBriefing].filter((id) => isSuperseded(editions.get(id))));
  const gaps = findGaps(included, dates.meeting, dates.previous, superseded);
  return { topic, clips, gaps, ...figuresOn(topic, clips, about), withheld: 0 };
}

/** The figures of a topic, and the clips of earlier meetings on which some of them stand. */
function figuresOn(
  topic: Topic,
  clips: BriefingClipInput[],
  about: AboutClips,
): Pick<BriefingTopicInput, 'figures' | 'earlier'> {
  const figures = about.figures.filter(({ topicIds }) => topicIds.includes(topic.id));
  const wanted = new Set(figures.map(({ figure }) => figure.clipId));
  const earlier = about.earlier
    .filter(({ clip }) => wanted.has(clip.id))
    .map((view) => clipInput(view, { position: 0, included: true }, about));
  const known = new Map([...earlier, ...clips].map((entry) => [entry.clip.id, entry]));
  return {
    earlier,
    figures: figures.flatMap((cited) => {
      const entry = known.get(cited.figure.clipId);
      return entry ? [unattributedFigure(cited, entry)] : [];
    }),
  };
}

/** A clip may have tags on other topics too; this topic's own says where it stands and whether it is in. */
function clipOn(topicId: Id, view: ClipView, about: AboutClips): BriefingClipInput[] {
  const tag = view.tags.find((candidate) => candidate.topicId === topicId);
  return tag ? [clipInput(view, tag, about)] : [];
}

function clipInput(
  { clip, source }: ClipView,
  { position, included }: Pick<BriefingClipInput, 'position' | 'included'>,
  { looks, sightings, editions }: AboutClips,
): BriefingClipInput {
  const look = looks.get(clip.id);
  const seen = sightings.get(clip.id);
  const others = editionDates(clip, editions.get(clip.id));
  const verified = look ? checkedOf(clip, look) : null;
  const more = { ...(others && { editions: others }), ...(seen && { seenAgain: seen.seenAt }) };
  return { clip, source, position, included, verified, ...more };
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
