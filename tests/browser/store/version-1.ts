import { Dexie } from 'dexie';

/** The tables of version 1 as it made them. Frozen, as is everything in this file. */
const tables = {
  meetings: 'id, date',
  topics: 'id, meetingId, [meetingId+position]',
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
  createdAt: '2018-06-20T08:00:00.000Z',
};
const undated = { ...meeting, id: id(2), title: 'Another', series: '', date: null, startTime: null, place: '' };
const topic = { id: id(11), meetingId: id(1), position: 0, title: 'Repairs', lineToTake: 'Ask for dates.', ask: '' };
const deleted = { id: id(12), meetingId: id(1), position: 1, title: 'Stock', lineToTake: '', ask: 'Count again.' };
const clip = {
  id: id(31),
  sourceId: id(41),
  snapshotId: id(51),
  content: {
    kind: 'excerpt',
    quote: 'Forty roofs were mended.',
    blocks: [{ type: 'paragraph', children: [{ type: 'text', value: 'Forty roofs were mended.' }] }],
  },
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
const picture = {
  ...clip,
  id: id(32),
  content: {
    kind: 'image',
    imageId: id(61),
    target: null,
    alt: 'A roof',
    caption: '',
    credit: '',
    fidelity: 'original',
  },
  contentHash: 'b'.repeat(64),
};

/** A store as version 1 left it: an agenda, clips with their evidence, and three actions that can be taken back. */
export const version1: Record<keyof typeof tables, { id: string }[]> = {
  meetings: [meeting, undated],
  topics: [topic],
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
  clips: [clip, picture],
  images: [{ id: id(61), ...{ mime: 'image/png', width: 1, height: 1, bytes: new Uint8Array([1, 2, 3]) } }],
  snapshots: [
    {
      ...{ id: id(51), canonicalUrl: 'https://shelter.example.org/roofs', sha256: 'd'.repeat(64) },
      ...{ takenAt: '2018-06-21T08:00:00.000Z', gzip: new Uint8Array([4, 5]), truncated: false },
    },
  ],
  settings: [{ id: 'settings', ...{ activeMeetingId: id(1) } }],
  undoSteps: [
    {
      ...{ id: id(71), sequence: 1, doneAt: '2018-06-20T08:00:00.000Z', action: 'create-meeting' },
      ...{ changes: [{ table: 'meetings', key: id(2), before: null, after: undated }] },
    },
    {
      ...{ id: id(72), sequence: 2, doneAt: '2018-06-22T08:00:00.000Z', action: 'write-topic' },
      ...{ changes: [{ table: 'topics', key: id(11), before: { ...topic, lineToTake: '' }, after: topic }] },
    },
    {
      ...{ id: id(73), sequence: 3, doneAt: '2018-06-23T08:00:00.000Z', action: 'delete-topic' },
      ...{ changes: [{ table: 'topics', key: id(12), before: deleted, after: null }] },
    },
  ],
};

/** Writes it to the disk of this browser, as version 1 did. */
export async function makeVersion1(name: string): Promise<void> {
  const db = new Dexie(name);
  db.version(1).stores(tables);
  for (const [table, rows] of Object.entries(version1)) await db.table(table).bulkAdd(rows);
  db.close();
}
