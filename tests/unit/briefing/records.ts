import type { BriefingClipInput, BriefingInput, BriefingTopicInput } from '../../../lib/briefing/briefing-input';
import { blankMeeting } from '../../../lib/model/blank-meeting';
import { blankTopic } from '../../../lib/model/blank-topic';
import { type Briefing, blankBriefing } from '../../../lib/model/briefing';
import type { Clip } from '../../../lib/model/clip';
import type { ClipContent } from '../../../lib/model/clip-content';
import type { Meeting } from '../../../lib/model/meeting';
import type { PartialDate } from '../../../lib/model/partial-date';
import type { Source, SourceFields } from '../../../lib/model/source';
import type { Topic } from '../../../lib/model/topic';
import type { WrittenText } from '../../../lib/model/written-block';

/** A UUID that is the same on every run: `uuid(7)` ends in 7. */
export function uuid(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

const unknown = { chosen: null, others: [] };
const known = <T>(value: T) => ({ chosen: { value, from: 'meta' as const, label: '' }, others: [] }); // literal of the enum

interface Facts {
  url: string;
  title: string;
  producer: string[];
  publisher: string;
  foundOn: string;
  published: PartialDate;
  modified: PartialDate;
  asOf: PartialDate;
  period: { start: PartialDate; end: PartialDate };
  language: string;
  edition: string;
  licence: string;
  caveats: string[];
}

const field = <T>(value: T | undefined) => (value === undefined ? unknown : known(value));

export function makeSource(number: number, facts: Partial<Facts>): Source {
  const fields: SourceFields = {
    type: 'report',
    url: facts.url ?? `https://portal.example/report/${number}`,
    title: field(facts.title),
    producer: field(facts.producer),
    publisher: field(facts.publisher),
    foundOn: field(facts.foundOn),
    published: field(facts.published),
    modified: field(facts.modified),
    asOf: field(facts.asOf),
    period: field(facts.period),
    language: field(facts.language),
    edition: field(facts.edition),
    licence: field(facts.licence),
    caveats: facts.caveats ?? [],
    files: [],
  };
  return {
    id: uuid(1000 + number),
    fingerprint: String(number).padStart(64, '0'),
    fields,
    firstReadAt: '2018-08-02T08:00:00.000Z',
  };
}

export function makeClip(number: number, source: Source, content: ClipContent, changes: Partial<Clip> = {}): Clip {
  return {
    id: uuid(2000 + number),
    sourceId: source.id,
    snapshotId: null,
    content,
    contentHash: String(number).padStart(64, '0'),
    pageUrl: source.fields.url,
    canonicalUrl: source.fields.url,
    frameUrl: null,
    pdfPage: null,
    selectors: [],
    fragmentUrl: null,
    lang: 'en',
    dir: 'ltr',
    note: '',
    shown: null,
    sensitivity: null,
    sharing: null,
    nonAttributable: false,
    typed: '',
    transcribed: false,
    clippedAt: '2018-08-06T09:30:00.000Z',
    ...changes,
  };
}

/** An excerpt of one paragraph. */
export function quoted(text: string): ClipContent {
  return {
    kind: 'excerpt',
    quote: text,
    blocks: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }],
  };
}

export function makeTopic(position: number, title: string, written: Partial<Topic> = {}): Topic {
  return { ...blankTopic({ id: uuid(100 + position), meetingId: uuid(1), position, title }), ...written };
}

export function makeMeeting(changes: Partial<Meeting> = {}): Meeting {
  const facts = {
    title: 'Regional IM Working Group, August meeting',
    series: 'Regional IM Working Group',
    date: '2018-08-09',
    startTime: '14:00',
    endTime: '15:30',
    zone: 'Europe/Zurich',
    place: 'IOM, Geneva',
  };
  return { ...blankMeeting(facts, { id: uuid(1), createdAt: '2018-06-29T08:00:00.000Z' }), ...changes };
}

/** Clips in the order given, all in the briefing. */
export function onTopic(...pairs: [Clip, Source][]): BriefingClipInput[] {
  return pairs.map(([clip, source], position) => ({ clip, source, position, included: true, verified: null }));
}

/** A topic of the briefing with nothing on it but what is given. */
export function topicEntry(topic: Topic, given: Partial<BriefingTopicInput> = {}): BriefingTopicInput {
  return { topic, clips: [], gaps: [], lastTime: null, figures: [], earlier: [], withheld: 0, ...given };
}

/** A briefing of a meeting as it is before anything was chosen or left out. */
export function briefingInput(given: Partial<BriefingInput> = {}): BriefingInput {
  return {
    meeting: makeMeeting(),
    briefing: makeBriefingRecord(),
    topics: [],
    lastMeeting: '2018-06-28',
    openActions: [],
    images: new Map(),
    preparedAt: '2018-08-08T15:05:00.000Z',
    readers: { sharing: null, sensitivity: null, clipsLeftOut: 0, ownTextLeftOut: false, detailsBlanked: 0 },
    changes: null,
    ...given,
  };
}

export function makeBriefingRecord(changes: Partial<Briefing> = {}): Briefing {
  return { ...blankBriefing({ id: uuid(90), meetingId: uuid(1) }), ...changes };
}

/** What somebody typed, as one paragraph a line. */
export function written(...lines: string[]): WrittenText {
  return lines.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] }));
}
