import { expect, test } from 'vitest';
import type { Id } from '../../../lib/model/id';
import { fitRecord } from '../../../lib/services/fit-record';
import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';
import { freshStore } from '../store/with-store';
import { clipOf, meetingWith } from './fill-store';

const nobody = new Set<string>();
const gone = '00000000-0000-4000-8000-000000000000';

/** One record of everything that others stand on. */
async function filled() {
  const db = freshStore();
  const { meetingId, topicIds } = await meetingWith(db, ['Arrivals', 'Returns']);
  const clipId = await clipOf(db, 'They came by land.', [topicIds[0]]);
  const clip = await db.clips.get(clipId);
  const ids = { meetings: meetingId, topics: topicIds[1], clips: clipId, sources: clip?.sourceId };
  return { db, ids: new Map(Object.entries(ids).map(([table, id]) => [table, id ?? ''])), clip, tagged: topicIds[0] };
}
const fitting = (db: RapporteurDatabase, table: string, record: object, coming: ReadonlySet<Id> = nobody) =>
  fitRecord(db, table, { id: 'own', ...record }, coming);

test.each([
  ['topics', { meetingId: 'meetings' }],
  ['clips', { sourceId: 'sources' }],
  ['actions', { meetingId: 'meetings' }],
  ['briefings', { meetingId: 'meetings' }],
  ['briefingVersions', { meetingId: 'meetings' }],
  ['tags', { clipId: 'clips', topicId: 'topics' }],
  ['sightings', { clipId: 'clips' }],
  ['verifications', { clipId: 'clips' }],
  ['figures', { clipId: 'clips' }],
])(
  'a record of %s comes back where everything is there that it stands on, and not where one of it is gone',
  async (table, needs) => {
    const { db, ids } = await filled();
    const whole = Object.fromEntries(Object.entries(needs).map(([field, target]) => [field, ids.get(target)]));
    expect(await fitting(db, table, whole)).toMatchObject(whole);
    for (const field of Object.keys(needs)) {
      expect(await fitting(db, table, { ...whole, [field]: gone }), field).toBeNull();
      expect(await fitting(db, table, { ...whole, [field]: gone }, new Set([gone])), field).toMatchObject({
        [field]: gone,
      });
    }
  },
);

test.each([
  ['meetings', ['previousMeetingId']],
  ['topics', ['carriedFromId']],
  ['clips', ['snapshotId']],
  ['actions', ['topicId']],
  ['sightings', ['snapshotId']],
  ['figures', ['partOfId', 'shareOfId', 'shareIsId']],
  ['settings', ['activeMeetingId']],
])('a tie of a record of %s to what is gone is loosened', async (table, fields) => {
  const { db, ids } = await filled();
  const needs = { meetingId: ids.get('meetings'), clipId: ids.get('clips'), sourceId: ids.get('sources') };
  for (const field of fields)
    expect(await fitting(db, table, { ...needs, [field]: gone })).toMatchObject({ [field]: null });
});

test('a second tag of one clip on one topic, and a second briefing of a meeting, have no place', async () => {
  const { db, ids, tagged } = await filled();
  const tag = { clipId: ids.get('clips'), topicId: tagged };
  expect(await fitting(db, 'tags', tag)).toBeNull();
  const [own] = await db.tags.toArray();
  expect(await fitRecord(db, 'tags', own, nobody)).toEqual(own);
  const briefing = { meetingId: ids.get('meetings') };
  expect(await fitting(db, 'briefings', briefing)).toMatchObject(briefing);
  await db.table('briefings').put({ id: 'another', ...briefing });
  expect(await fitting(db, 'briefings', briefing)).toBeNull();
});

test('an action loses its pins and the meetings of its history that are gone, and keeps the rest', async () => {
  const { db, ids } = await filled();
  const [meetingId, clipId] = [ids.get('meetings'), ids.get('clips')];
  const history = [
    { kind: 'raised', meetingId },
    { kind: 'reported', meetingId: gone },
  ];
  expect(await fitting(db, 'actions', { meetingId, clipIds: [gone, clipId], history })).toMatchObject({
    clipIds: [clipId],
    history: [
      { kind: 'raised', meetingId },
      { kind: 'reported', meetingId: null },
    ],
  });
});

test('a clip without its picture does not come back, nor a conflict without its record', async () => {
  const { db, ids, clip } = await filled();
  expect(await fitRecord(db, 'clips', { ...clip, content: { kind: 'image', imageId: gone } }, nobody)).toBeNull();
  expect(await fitting(db, 'conflicts', { table: 'clips', recordId: gone })).toBeNull();
  expect(await fitting(db, 'conflicts', { table: 'clips', recordId: ids.get('clips') })).not.toBeNull();
  expect(await fitRecord(db, 'clips', null, nobody)).toBeNull();
});
