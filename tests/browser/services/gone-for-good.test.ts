import { expect, test } from 'vitest';
import type { Id } from '../../../lib/model/id';
import { deleteClips } from '../../../lib/services/delete-clips';
import { deleteForGood } from '../../../lib/services/delete-for-good';
import { editSource } from '../../../lib/services/edit-source';
import { undo } from '../../../lib/services/undo';
import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';
import { dumpOf } from '../store/dump-of';
import { freshStore } from '../store/with-store';
import { clipOf, done } from './fill-store';

const noTraces = { forget: async () => {} };

async function goneForGood(db: RapporteurDatabase, clipId: Id): Promise<void> {
  const { undoId } = done(await deleteClips(db, { clipIds: [clipId] }));
  done(await deleteForGood(db, { entryIds: [undoId] }, noTraces));
}

async function titled(db: RapporteurDatabase, clipId: Id, title: string): Promise<Id> {
  const clip = await db.clips.get(clipId);
  const { sourceId = '' } = clip ?? {};
  return done(await editSource(db, { sourceId, field: 'title', value: title })).undoId ?? '';
}

test('a source that was corrected goes with its last clip, and so does what undo remembers of the correction', async () => {
  const db = freshStore();
  const clipId = await clipOf(db, 'They came by land.');
  await titled(db, clipId, 'xqz7secret');
  await goneForGood(db, clipId);
  expect(await db.sources.count()).toBe(0);
  expect(JSON.stringify(await dumpOf(db))).not.toContain('xqz7secret');
});

test('a corrected source that another clip has stays, and its correction can still be taken back', async () => {
  const db = freshStore();
  const clipId = await clipOf(db, 'They came by land.');
  await clipOf(db, 'They went by sea.');
  const step = await titled(db, clipId, 'Arrivals, corrected');
  await goneForGood(db, clipId);
  expect(await db.sources.toArray()).toMatchObject([
    { fields: { title: { chosen: { value: 'Arrivals, corrected' } } } },
  ]);
  done(await undo(db, step));
});

test('a corrected source of a clip that lies in the trash stays for it', async () => {
  const db = freshStore();
  const [first, second] = [await clipOf(db, 'They came by land.'), await clipOf(db, 'They went by sea.')];
  await titled(db, first, 'Arrivals, corrected');
  const { undoId } = done(await deleteClips(db, { clipIds: [second] }));
  await goneForGood(db, first);
  expect(await db.sources.count()).toBe(1);
  done(await undo(db, undoId));
});

test('what a pack said otherwise of a clip or of its source goes with them, settled or not', async () => {
  const db = freshStore();
  const clipId = await clipOf(db, 'They came by land.');
  const { sourceId = '' } = (await db.clips.get(clipId)) ?? {};
  const conflict = { packId: crypto.randomUUID(), foundAt: '2026-01-01T12:00:00.000Z', settled: null };
  const said = [
    {
      ...conflict,
      id: crypto.randomUUID(),
      table: 'sources' as const,
      recordId: sourceId,
      field: 'type',
      theirs: 'xqz7',
    },
    { ...conflict, id: crypto.randomUUID(), table: 'clips' as const, recordId: clipId, field: 'note', theirs: 'xqz7' },
  ];
  await db.conflicts.bulkAdd(said);
  const changes = said.map((after) => ({ table: 'conflicts', key: after.id, before: null, after }));
  const step = { id: crypto.randomUUID(), doneAt: conflict.foundAt, action: 'import-pack' as const, changes };
  await db.undoSteps.add({ ...step, sequence: 900 });
  await db.conflicts.delete(said[1]?.id ?? '');
  await goneForGood(db, clipId);
  expect(JSON.stringify(await dumpOf(db))).not.toContain('xqz7');
});

test('what was set aside as damaged of a clip goes with it: its page text, its figure', async () => {
  const db = freshStore();
  const clipId = await clipOf(db, 'They came by land.');
  const { snapshotId } = (await db.clips.get(clipId)) ?? {};
  const aside = { foundAt: '2026-01-01T12:00:00.000Z' };
  await db.damaged.bulkAdd([
    { ...aside, table: 'snapshots', key: snapshotId ?? '', record: { text: 'xqz7secret' } },
    { ...aside, table: 'figures', key: crypto.randomUUID(), record: { clipId, what: 'xqz7secret' } },
  ]);
  await db.snapshots.clear();
  await goneForGood(db, clipId);
  expect(await db.damaged.count()).toBe(0);
});
