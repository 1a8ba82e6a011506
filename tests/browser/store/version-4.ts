import { Dexie } from 'dexie';

/** The tables of version 4 as it made them. Frozen, as is everything in this file. */
const tables = {
  meetings: 'id, date, previousMeetingId',
  topics: 'id, meetingId, [meetingId+position], carriedFromId',
  actions: 'id, meetingId, topicId, *clipIds',
  tags: 'id, clipId, topicId, [topicId+position], &[clipId+topicId], taggedAt',
  sources: 'id, fingerprint',
  clips: 'id, canonicalUrl, contentHash, clippedAt, sourceId, snapshotId, content.imageId',
  images: 'id',
  snapshots: 'id, sha256',
  settings: 'id',
  undoSteps: 'id, &sequence',
  briefings: 'id, &meetingId',
  briefingVersions: 'id, meetingId',
  sightings: 'id, clipId, sourceId, snapshotId',
  verifications: 'id, clipId',
  figures: 'id, clipId',
};

const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const nothing = { chosen: null, others: [] };
const meeting = {
  id: id(1),
  title: 'Shelter group, July',
  series: 'Shelter group',
  date: '2018-07-12',
  startTime: '10:00',
  endTime: null,
  zone: 'Europe/Zurich',
  place: 'Room 4',
  attendance: [{ name: '', organisation: 'IOM', presence: 'present' }],
  issuedDate: null,
  previousMeetingId: null,
  minutes: null,
  createdAt: '2018-06-20T08:00:00.000Z',
};
const topic = {
  id: id(11),
  meetingId: id(1),
  position: 0,
  title: 'Repairs',
  lineToTake: [{ type: 'paragraph', children: [{ type: 'text', value: 'Ask for dates.' }] }],
  ask: [],
  summary: [],
  owner: 'IOM',
  said: [{ type: 'paragraph', children: [{ type: 'text', value: 'Forty roofs.' }] }],
  figures: [{ printed: '40', value: 40, unit: 'count', sentence: '40 roofs.', at: 0 }],
  carriedFromId: null,
};
const second = { ...topic, id: id(12), position: 1, title: 'Stock', lineToTake: [] };
const clip = {
  id: id(31),
  sourceId: id(41),
  snapshotId: null,
  content: { kind: 'excerpt', quote: 'Forty roofs were mended.', blocks: [] },
  contentHash: 'a'.repeat(64),
  pageUrl: 'https://shelter.example.org/roofs',
  canonicalUrl: 'https://shelter.example.org/roofs',
  selectors: [],
  fragmentUrl: null,
  lang: 'en',
  dir: 'ltr',
  note: 'check the month',
  shown: null,
  sensitivity: null,
  sharing: null,
  nonAttributable: false,
  transcribed: false,
  frameUrl: null,
  pdfPage: null,
  typed: '',
  clippedAt: '2018-06-21T08:00:00.000Z',
};

const table = {
  ...clip,
  id: id(32),
  content: {
    kind: 'table',
    quote: 'Roofs 40',
    caption: '',
    header: [],
    rows: [['Roofs', '40']],
    notes: [],
    rowCount: null,
  },
};

/** A store as version 4 left it: an agenda, two clips, one seen again, a picture, an action, and steps that can be taken back. */
export const version4: Record<keyof typeof tables, { id: string }[]> = {
  meetings: [meeting],
  topics: [topic, second],
  actions: [
    {
      ...{ id: id(81), meetingId: id(1), topicId: id(11), position: 0, text: 'Mend', owners: ['IOM'], due: null },
      ...{ dueAsWritten: '', status: 'open', history: [], clipIds: [id(31)] },
    },
  ],
  tags: [
    {
      ...{ id: id(21), clipId: id(31), topicId: id(11) },
      ...{ position: 0, included: true, taggedAt: '2018-06-21T08:00:01.000Z' },
    },
  ],
  sources: [
    {
      ...{ id: id(41), fingerprint: 'c'.repeat(64), firstReadAt: '2018-06-21T08:00:00.000Z' },
      ...{
        fields: {
          ...{ type: 'webpage', url: 'https://shelter.example.org/roofs', title: nothing, producer: nothing },
          ...{ publisher: nothing, foundOn: nothing, published: nothing, modified: nothing, asOf: nothing },
          ...{ period: nothing, language: nothing, licence: nothing, caveats: [] },
          ...{ edition: nothing, files: [] },
        },
      },
    },
  ],
  clips: [clip, table],
  images: [{ id: id(61), ...{ mime: 'image/png', width: 1, height: 1, bytes: new Uint8Array([1, 2, 3]) } }],
  snapshots: [],
  settings: [{ id: 'settings', ...{ activeMeetingId: id(1) } }],
  briefings: [],
  briefingVersions: [],
  sightings: [
    { id: id(91), ...{ clipId: id(31), sourceId: id(41), snapshotId: null, seenAt: '2018-06-23T08:00:00.000Z' } },
  ],
  verifications: [],
  figures: [],
  undoSteps: [
    {
      ...{ id: id(72), sequence: 1, doneAt: '2018-06-22T08:00:00.000Z', action: 'write-topic' },
      ...{ changes: [{ table: 'topics', key: id(11), before: { ...topic, lineToTake: [] }, after: topic }] },
    },
    {
      ...{ id: id(73), sequence: 2, doneAt: '2018-06-23T08:00:00.000Z', action: 'note' },
      ...{ changes: [{ table: 'clips', key: id(32), before: { ...table, note: '' }, after: table }] },
    },
  ],
};

/** Writes it to the disk of this browser, as version 4 did. */
export async function makeVersion4(name: string): Promise<void> {
  const db = new Dexie(name);
  db.version(4).stores(tables);
  for (const [table, rows] of Object.entries(version4)) await db.table(table).bulkAdd(rows);
  db.close();
}
