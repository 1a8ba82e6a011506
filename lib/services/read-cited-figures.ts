import { sourceNames } from '../briefing/source-names';
import { foldText } from '../language/fold-text';
import type { CitedFigure } from '../model/cited-figure';
import type { Clip } from '../model/clip';
import type { Figure } from '../model/figure';
import type { Id } from '../model/id';
import type { Meeting } from '../model/meeting';
import type { Source } from '../model/source';
import type { Topic } from '../model/topic';
import type { RapporteurDatabase } from '../store/rapporteur-database';
import { calledBy, isSuperseded } from './edition-dates';
import { type EditionsOfClip, readEditions } from './read-editions';

/**
 * The figures that a meeting can compare: those of the clips on its topics, and those of the earlier meetings of its series. A figure stands on the
 * topics that its clip is tagged to and on those of this meeting that go on with them. It unpacks snapshots, so it must not run in a live query.
 * @returns in the order in which they were taken; empty where the meeting is gone
 */
export async function readCitedFigures(db: RapporteurDatabase, meetingId: Id): Promise<CitedFigure[]> {
  const tables = [db.meetings, db.topics, db.tags, db.clips, db.sources, db.figures];
  const read = await db.transaction('r', tables, async () => readRecords(db, meetingId));
  const { figures, clips, sources, topicsOfClip } = read;
  if (figures.length === 0) return [];
  const editions = await readEditions(db, [...clips.values()]);
  return figures.flatMap((figure) => {
    const clip = clips.get(figure.clipId);
    const source = clip && sources.get(clip.sourceId);
    if (!clip || !source) return [];
    const topicIds = [...(topicsOfClip.get(clip.id) ?? [])];
    return citedFigure({ figure, clip, source, topicIds, editions: editions.get(clip.id) });
  });
}

function citedFigure(of: {
  figure: Figure;
  clip: Clip;
  source: Source;
  topicIds: Id[];
  editions: EditionsOfClip | undefined;
}): CitedFigure {
  const { figure, clip, topicIds, editions } = of;
  const { fields } = of.source;
  const producer = sourceNames(fields).lead.join(', ');
  const newer = isSuperseded(editions) ? editions?.supersededBy : null;
  return {
    figure,
    producer,
    producerKey: foldText(producer),
    sourceTitle: fields.title.chosen?.value ?? '',
    edition: fields.edition.chosen?.value ?? '',
    published: fields.published.chosen?.value ?? null,
    asOf: fields.asOf.chosen?.value ?? null,
    period: fields.period.chosen?.value ?? null,
    caveats: fields.caveats,
    clippedAt: clip.clippedAt,
    supersededBy: newer ? calledBy(newer) : null,
    transcribed: figure.stands.in === 'typed' || (clip.content.kind === 'image' && clip.content.fidelity === 'region'),
    topicIds,
  };
}

async function readRecords(db: RapporteurDatabase, meetingId: Id) {
  const meetings = withEarlier(await db.meetings.toArray(), meetingId);
  const topics = await db.topics
    .where('meetingId')
    .anyOf(meetings.map(({ id }) => id))
    .toArray();
  const heirs = heirsOf(topics, meetingId);
  const tags = await db.tags
    .where('topicId')
    .anyOf(topics.map(({ id }) => id))
    .toArray();
  const topicsOfClip = new Map<Id, Set<Id>>();
  for (const { clipId, topicId } of tags) {
    const known = topicsOfClip.get(clipId) ?? new Set();
    for (const id of [topicId, ...(heirs.get(topicId) ?? [])]) known.add(id);
    topicsOfClip.set(clipId, known);
  }
  const figures = await db.figures
    .where('clipId')
    .anyOf([...topicsOfClip.keys()])
    .sortBy('takenAt');
  const ids = [...new Set(figures.map(({ clipId }) => clipId))];
  const clips = (await db.clips.bulkGet(ids)).filter((clip) => clip !== undefined);
  const sources = await db.sources.bulkGet([...new Set(clips.map(({ sourceId }) => sourceId))]);
  return {
    figures,
    topicsOfClip,
    clips: new Map(clips.map((clip) => [clip.id, clip])),
    sources: new Map(sources.flatMap((source) => (source ? [[source.id, source] as const] : []))),
  };
}

/** The meeting, those that it was made from one after the other, and the earlier ones of its series. */
function withEarlier(all: Meeting[], meetingId: Id): Meeting[] {
  const byId = new Map(all.map((meeting) => [meeting.id, meeting]));
  const found = new Set<Meeting>();
  const meeting = byId.get(meetingId);
  for (let one = meeting; one && !found.has(one); one = byId.get(one.previousMeetingId ?? '')) found.add(one);
  const { series = '', date = null } = meeting ?? {};
  for (const other of all) {
    if (series !== '' && other.series === series && date && other.date && other.date < date) found.add(other);
  }
  return [...found];
}

/** For each topic of an earlier meeting, those of this one that go on with it. */
function heirsOf(topics: Topic[], meetingId: Id): Map<Id, Id[]> {
  const byId = new Map(topics.map((topic) => [topic.id, topic]));
  const heirs = new Map<Id, Id[]>();
  for (const topic of topics) {
    if (topic.meetingId !== meetingId) continue;
    const seen = new Set([topic.id]);
    for (let id = topic.carriedFromId; id && !seen.has(id); id = byId.get(id)?.carriedFromId ?? null) {
      seen.add(id);
      heirs.set(id, [...(heirs.get(id) ?? []), topic.id]);
    }
  }
  return heirs;
}
