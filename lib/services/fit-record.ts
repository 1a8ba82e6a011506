import type { RapporteurDatabase } from '../store/rapporteur-database';
import { valueAt } from '../store/value-at';

/** What a record cannot be without, by table: the field and the table it leads to. */
const needs = new Map<string, [string, string][]>([
  ['topics', [['meetingId', 'meetings']]],
  ['clips', [['sourceId', 'sources']]],
  ['actions', [['meetingId', 'meetings']]],
  ['briefings', [['meetingId', 'meetings']]],
  ['briefingVersions', [['meetingId', 'meetings']]],
  [
    'tags',
    [
      ['clipId', 'clips'],
      ['topicId', 'topics'],
    ],
  ],
  ['sightings', [['clipId', 'clips']]],
  ['verifications', [['clipId', 'clips']]],
  ['figures', [['clipId', 'clips']]],
]);

/** What a record can do without, by table. */
const ties = new Map<string, [string, string][]>([
  ['meetings', [['previousMeetingId', 'meetings']]],
  ['topics', [['carriedFromId', 'topics']]],
  ['clips', [['snapshotId', 'snapshots']]],
  ['actions', [['topicId', 'topics']]],
  ['sightings', [['snapshotId', 'snapshots']]],
  ['figures', ['partOfId', 'shareOfId', 'shareIsId'].map((field): [string, string] => [field, 'figures'])],
  ['settings', [['activeMeetingId', 'meetings']]],
]);

/**
 * A record as it can stand in the store as that is now: ties to what is gone are loosened.
 * @param coming ids of records that are put back with it
 * @returns null where what it stands on is gone, or another has its place
 */
export async function fitRecord(
  db: RapporteurDatabase,
  table: string,
  record: unknown,
  coming: ReadonlySet<string>,
): Promise<object | null> {
  if (typeof record !== 'object' || record === null) return null;
  const fields = new Map<string, unknown>(Object.entries(record));
  const isThere = async (name: string, id: unknown) =>
    typeof id === 'string' && (coming.has(id) || (await db.table(name).get(id)) !== undefined);
  for (const [field, target] of needs.get(table) ?? []) if (!(await isThere(target, fields.get(field)))) return null;
  if (table === 'conflicts' && !(await isThere(String(fields.get('table')), fields.get('recordId')))) return null;
  if (table === 'clips' && !(await hasPicture(db, fields.get('content')))) return null;
  if (await isTaken(db, table, fields)) return null;
  for (const [field, target] of ties.get(table) ?? [])
    if (fields.has(field) && !(await isThere(target, fields.get(field)))) fields.set(field, null);
  if (table === 'actions') {
    // One after the other: with several questions at once, the transaction can end while some are open.
    const clipIds = [];
    for (const id of listOf(fields.get('clipIds'))) if (await isThere('clips', id)) clipIds.push(id);
    const history = [];
    for (const event of listOf(fields.get('history'))) {
      const isKnown = await isThere('meetings', valueAt(event, 'meetingId'));
      history.push(isKnown ? event : { ...Object(event), meetingId: null });
    }
    fields.set('clipIds', clipIds).set('history', history);
  }
  return Object.fromEntries(fields);
}

async function hasPicture(db: RapporteurDatabase, content: unknown): Promise<boolean> {
  const imageId = valueAt(content, 'imageId');
  return typeof imageId !== 'string' || (await db.images.where('id').equals(imageId).count()) > 0;
}

/** A clip stands on a topic once, and a meeting has one briefing. */
async function isTaken(db: RapporteurDatabase, table: string, fields: ReadonlyMap<string, unknown>): Promise<boolean> {
  const [id, clipId, topicId, meetingId] = ['id', 'clipId', 'topicId', 'meetingId'].map((field) => fields.get(field));
  const others =
    table === 'tags' && typeof clipId === 'string' && typeof topicId === 'string'
      ? await db.tags.where({ clipId, topicId }).primaryKeys()
      : table === 'briefings' && typeof meetingId === 'string'
        ? await db.briefings.where({ meetingId }).primaryKeys()
        : [];
  return others.some((other) => other !== id);
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
