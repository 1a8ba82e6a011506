import fc from 'fast-check';
import type { ActionStatus } from '../../../lib/model/action';
import { blankBriefing } from '../../../lib/model/briefing';
import type { Clip } from '../../../lib/model/clip';
import { emptyLibrary, type Library } from '../../../lib/model/library';
import type { Meeting } from '../../../lib/model/meeting';
import type { Topic } from '../../../lib/model/topic';
import { makeFigure } from '../briefing/figure-records';
import { makeClip, makeMeeting, makeSource, makeTopic, quoted, uuid, written } from '../briefing/records';

/** What people write: empty more often than not, now and then in other letters, now and then what no program expects. */
const text = fc.oneof(
  { weight: 4, arbitrary: fc.constant('') },
  {
    weight: 4,
    arbitrary: fc.constantFrom('ask for dates', 'اطلب التواريخ', 'l’été', '</script>', '__proto__', '=1+1'),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 40, unit: 'binary' }) },
);
/** What speaks of something that may stay behind when a pack is made: not at all, whole, or with a gap as a pack brings it. */
const quotes = fc.constantFrom('' as const, 'whole' as const, 'gap' as const);
const mark = fc.constantFrom(null, 'low', 'high');
/** How many there may be of each in all libraries together, so that libraries have records in common. */
const pool = { meetings: 3, topics: 3, clips: 10, sources: 4 };

/** One turn in the course of an action: a meeting reports on it, or the person says how far it is. */
interface Turn {
  by: number | null;
  on: number;
  status: ActionStatus;
}

interface Choice {
  meetings: { at: number; place: string; series: boolean }[];
  topics: { of: number; at: number; line: string; owner: string; quotes: '' | 'whole' | 'gap' }[];
  clips: { at: number; note: string; sensitivity: 'low' | 'high' | null; own: boolean }[];
  tags: { clip: number; topic: number; included: boolean }[];
  figures: { clip: number; what: string }[];
  actions: { of: number; at: number; due: string; raised: '' | 'whole' | 'gap'; on: number; course: Turn[] }[];
  seen: { clip: number; at: number }[];
}

const turn: fc.Arbitrary<Turn> = fc.record({
  by: fc.option(fc.nat(pool.meetings - 1)),
  on: fc.integer({ min: 1, max: 5 }),
  status: fc.constantFrom('open', 'ongoing', 'done', 'dropped'),
});

const choice: fc.Arbitrary<Choice> = fc.record({
  meetings: fc.uniqueArray(
    fc.record({ at: fc.nat(pool.meetings - 1), place: fc.constantFrom('', 'Geneva', 'Tunis'), series: fc.boolean() }),
    { selector: ({ at }) => at, maxLength: pool.meetings },
  ),
  topics: fc.uniqueArray(
    fc.record({
      of: fc.nat(pool.meetings - 1),
      at: fc.nat(pool.topics - 1),
      line: text,
      owner: fc.constantFrom('', 'A'),
      quotes,
    }),
    { selector: ({ of, at }) => `${of} ${at}`, maxLength: 8 },
  ),
  clips: fc.uniqueArray(
    fc.record({
      at: fc.nat(pool.clips - 1),
      note: text,
      sensitivity: mark,
      // Clipped in this browser too, under an id of its own.
      own: fc.boolean(),
    }),
    { selector: ({ at }) => at, maxLength: pool.clips },
  ),
  tags: fc.array(fc.record({ clip: fc.nat(20), topic: fc.nat(20), included: fc.boolean() }), { maxLength: 12 }),
  figures: fc.uniqueArray(fc.record({ clip: fc.nat(20), what: fc.constantFrom('', 'arrivals', 'returns') }), {
    selector: ({ clip }) => clip,
    maxLength: 4,
  }),
  actions: fc.uniqueArray(
    fc.record({
      of: fc.nat(pool.meetings - 1),
      at: fc.nat(2),
      due: fc.constantFrom('', 'soon', 'in May'),
      raised: quotes,
      // The same minutes are read at different times in different browsers.
      on: fc.integer({ min: 1, max: 3 }),
      course: fc.array(turn, { maxLength: 3 }),
    }),
    { selector: ({ of, at }) => `${of} ${at}`, maxLength: 4 },
  ),
  seen: fc.uniqueArray(fc.record({ clip: fc.nat(20), at: fc.nat(9) }), { selector: ({ at }) => at, maxLength: 3 }),
});

/** A library that hangs together. Several of them have records in common; what people wrote on those differs. @param owner tells ids of its own apart */
export function anyLibrary(owner = 0): fc.Arbitrary<Library> {
  return choice.map((chosen) => libraryOf(chosen, owner));
}

function libraryOf(chosen: Choice, owner: number): Library {
  const library = emptyLibrary();
  library.meetings = chosen.meetings.map(({ at, place, series }) => meetingAt(at, place, series));
  const meetingIds = new Set(library.meetings.map(({ id }) => id));
  library.topics = chosen.topics.filter(({ of }) => meetingIds.has(uuid(1 + of))).map((topic) => topicAt(topic));
  library.actions = chosen.actions
    .filter(({ of }) => meetingIds.has(uuid(1 + of)))
    .map(({ of, at, due, raised, on, course }) => {
      const meeting = raised === 'gap' ? null : uuid(1 + of);
      const history = [
        ...(raised === '' ? [] : [eventAt(on, 'raised', meeting, 'open')]),
        ...turnsOf(course, of, meetingIds),
      ];
      return {
        ...{ id: uuid(5000 + of * 10 + at), meetingId: uuid(1 + of), topicId: null, position: at, clipIds: [] },
        ...{ text: `do ${of} ${at}`, owners: ['all'], due: null, dueAsWritten: due },
        ...{ status: history.at(-1)?.status ?? 'open', history },
      };
    });
  const sources = new Map<string, Library['sources'][number]>();
  for (const { at, note, sensitivity, own } of chosen.clips) {
    const source = makeSource(at % pool.sources, { title: `report ${at % pool.sources}` });
    sources.set(source.id, source);
    const clip = clipAt(at, { note, sensitivity, ...(own ? { id: uuid(20_000 + owner * 100 + at) } : {}) });
    if (at % 3 === 0) {
      library.images.push({ id: uuid(8000 + at), mime: 'image/png', width: 2, height: 3, bytes: bytesOf(at) });
      Object.assign(clip, { content: pictureOf(at) });
    }
    if (at % 2 === 0) {
      library.snapshots.push(snapshotAt(at));
      clip.snapshotId = uuid(9000 + at);
    }
    library.clips.push(clip);
  }
  library.sources = [...sources.values()];
  const { clips, topics } = library;
  const pairs = new Map<string, Library['tags'][number]>();
  for (const { clip, topic, included } of chosen.tags) {
    const [onClip, onTopic] = [clips[clip % (clips.length || 1)], topics[topic % (topics.length || 1)]];
    if (!onClip || !onTopic) continue;
    const number = 30_000 + owner * 1000 + pairs.size;
    const position = [...pairs.values()].filter(({ topicId }) => topicId === onTopic.id).length;
    const tag = { id: uuid(number), clipId: onClip.id, topicId: onTopic.id, position, included, taggedAt: moment(3) };
    const pair = `${onClip.id} ${onTopic.id}`;
    if (!pairs.has(pair)) pairs.set(pair, tag);
  }
  library.tags = [...pairs.values()];
  library.figures = chosen.figures.flatMap(({ clip, what }) => {
    const of = clips[clip % (clips.length || 1)];
    return of ? [makeFigure(200_000 + Number(of.id.slice(-5)), of, '40', { what })] : [];
  });
  library.figures = [...new Map(library.figures.map((figure) => [figure.id, figure])).values()];
  library.sightings = chosen.seen.flatMap(({ clip, at }) => {
    const of = clips[clip % (clips.length || 1)];
    const number = 40_000 + owner * 100 + at;
    return of
      ? [{ id: uuid(number), clipId: of.id, seenAt: moment(4), sourceId: of.sourceId, snapshotId: of.snapshotId }]
      : [];
  });
  library.briefings = library.meetings.slice(0, 1).map(({ id }) => ({
    ...blankBriefing({ id: uuid(50_000 + owner), meetingId: id }),
    highlights: written('what matters'),
  }));
  const [first] = library.meetings;
  library.settings = first ? [{ id: 'settings', activeMeetingId: first.id }] : [];
  return library;
}

function meetingAt(at: number, place: string, inSeries: boolean): Meeting {
  const series = inSeries ? 'Shelter group' : '';
  return makeMeeting({ id: uuid(1 + at), title: `Meeting ${at}`, date: `2018-07-1${at}`, place, series });
}

function topicAt({ of, at, line, owner, quotes }: Choice['topics'][number]): Topic {
  const lineToTake = line === '' ? [] : written(line);
  const id = uuid(100 + of * 10 + at);
  const words = quotes === 'gap' ? { printed: '…', sentence: '' } : { printed: '711', sentence: 'They were 711.' };
  const said = { type: 'figure' as const, figure: { topicId: id, ...words } }; // literals of the union
  const read = { type: 'figure' as const, figure: { topicId: id, ...words, figureId: uuid(60_000 + at) } };
  const summary = quotes === '' ? [] : [{ type: 'paragraph' as const, children: [said, read] }];
  return makeTopic(at, `Topic ${at}`, { id, meetingId: uuid(1 + of), lineToTake, summary, owner });
}

/** What happens once: a meeting reports on an action once, and never on its own; nothing is said twice in one moment. */
function turnsOf(turns: Turn[], raisedBy: number, meetings: ReadonlySet<string>): Event[] {
  const events = turns.flatMap(({ by, on, status }) => {
    if (by === null) return [eventAt(on, 'status', null, status)];
    return by !== raisedBy && meetings.has(uuid(1 + by)) ? [eventAt(on, 'reported', uuid(1 + by), status)] : [];
  });
  return [...new Map(events.map((event) => [event.meetingId ?? event.at, event])).values()];
}

type Event = Library['actions'][number]['history'][number];

function eventAt(day: number, kind: Event['kind'], meetingId: string | null, status: ActionStatus): Event {
  return { at: moment(day), kind, meetingId, status };
}

function clipAt(at: number, changes: Partial<Clip>): Clip {
  const source = makeSource(at % pool.sources, {});
  return makeClip(at, source, quoted(`Quote number ${at} has enough words to be known by them.`), changes);
}

function pictureOf(at: number): Clip['content'] {
  return {
    ...{ kind: 'image', imageId: uuid(8000 + at), target: null, alt: `picture ${at}`, caption: '', credit: '' },
    fidelity: 'original',
  };
}

function snapshotAt(at: number): Library['snapshots'][number] {
  const canonicalUrl = `https://portal.example/report/${at % pool.sources}`;
  const sha256 = String(at).padStart(64, 'a');
  return { id: uuid(9000 + at), canonicalUrl, sha256, takenAt: moment(2), gzip: bytesOf(at), truncated: false };
}

const bytesOf = (at: number) => Uint8Array.from([at, 1, 2, 255]);
const moment = (day: number) => `2018-07-0${day}T08:00:00.000Z`;
