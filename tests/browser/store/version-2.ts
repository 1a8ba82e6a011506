import { Dexie } from 'dexie';

/** The tables of version 2 as it made them. Frozen, as is everything in this file. */
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
  lineToTake: 'Ask  for\r\ndates:\n- of the roofs\n• of the doors\n \nAnd thank them.\n',
  ask: '',
  owner: 'IOM',
  said: [{ type: 'paragraph', children: [{ type: 'text', value: 'Forty roofs.' }] }],
  figures: [{ printed: '40', value: 40, unit: 'count', sentence: '40 roofs.', at: 0 }],
  carriedFromId: null,
};
const second = { ...topic, id: id(12), position: 1, title: 'Stock', lineToTake: '', ask: 'Count again.' };
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
  clippedAt: '2018-06-21T08:00:00.000Z',
};

/** A store as version 2 left it: an agenda with typed texts, a clip, an action, and one step that can be taken back. */
export const version2: Record<keyof typeof tables, { id: string }[]> = {
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
        },
      },
    },
  ],
  clips: [clip],
  images: [],
  snapshots: [],
  settings: [{ id: 'settings', ...{ activeMeetingId: id(1) } }],
  undoSteps: [
    {
      ...{ id: id(72), sequence: 1, doneAt: '2018-06-22T08:00:00.000Z', action: 'write-topic' },
      ...{ changes: [{ table: 'topics', key: id(11), before: { ...topic, lineToTake: '' }, after: topic }] },
    },
  ],
};

/** Writes it to the disk of this browser, as version 2 did. */
export async function makeVersion2(name: string): Promise<void> {
  const db = new Dexie(name);
  db.version(2).stores(tables);
  for (const [table, rows] of Object.entries(version2)) await db.table(table).bulkAdd(rows);
  db.close();
}
