import { expect, test } from 'vitest';
import { deleteClips } from '../../../lib/services/delete-clips';
import { deleteForGood } from '../../../lib/services/delete-for-good';
import { importPack } from '../../../lib/services/packs/import-pack';
import { readLibrary } from '../../../lib/services/packs/read-library';
import { settleConflict } from '../../../lib/services/packs/settle-conflict';
import { putBack } from '../../../lib/services/put-back';
import { undoLatest } from '../../../lib/services/undo';
import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';
import { sweepEvidence } from '../../../lib/store/sweep-evidence';
import { makeSource } from '../../unit/briefing/records';
import { clipOf, done, meetingWith } from '../services/fill-store';
import { freshStore } from '../store/with-store';
import { packId, sent } from './sent';

/** A clip that cites another page in the pack than here, and shows another text of it. */
async function citedElsewhere() {
  const db = freshStore();
  const { topicIds } = await meetingWith(db, ['Arrivals']);
  await clipOf(db, 'Forty roofs were mended in July.', topicIds);
  const library = await readLibrary(db);
  const [clip, page] = [library.clips[0], library.snapshots[0]];
  if (!clip || !page) throw new Error('nothing was clipped');
  const landing = makeSource(7, { title: 'The page with the file' });
  const other = { ...page, id: crypto.randomUUID(), sha256: '7'.repeat(64) };
  const clips = [{ ...clip, sourceId: landing.id, snapshotId: other.id }];
  const pack = { ...library, clips, sources: [...library.sources, landing], snapshots: [other] };
  done(await importPack(db, { packId, library: await sent(pack) }));
  return { db, clip, landing };
}

test('what is cited is one question, and by what the words are found again none', async () => {
  const { db, clip, landing } = await citedElsewhere();
  expect((await db.conflicts.toArray()).map(({ field, theirs }) => [field, theirs])).toEqual([
    ['sourceId', landing.id],
  ]);
  expect(await db.clips.get(clip.id)).toEqual(clip);
});

test('a source that was taken, given back and taken again is there each time', async () => {
  const { db, clip, landing } = await citedElsewhere();
  const [conflict] = await db.conflicts.toArray();
  const conflictId = conflict?.id ?? '';
  done(await settleConflict(db, { conflictId, keep: 'theirs' }));
  done(await undoLatest(db));
  done(await settleConflict(db, { conflictId, keep: 'theirs' }));
  expect(await db.clips.get(clip.id)).toMatchObject({ sourceId: landing.id });
  expect(await db.sources.get(landing.id)).toEqual(landing);
});

test('what a pack says is not taken where that is gone by now', async () => {
  const { db, clip, landing } = await citedElsewhere();
  const [conflict] = await db.conflicts.toArray();
  await db.sources.delete(landing.id);
  const settled = await settleConflict(db, { conflictId: conflict?.id ?? '', keep: 'theirs' });
  expect(settled).toMatchObject({ ok: false, reason: 'not-found' });
  expect(await db.clips.get(clip.id)).toEqual(clip);
});

test('a difference in what a record is overwrites no other record, and can be put aside', async () => {
  const { db, clip } = await citedElsewhere();
  const other = { ...clip, id: crypto.randomUUID(), contentHash: '8'.repeat(64), note: 'Hers' };
  await db.clips.add(other);
  for (const conflict of await db.conflicts.toArray()) {
    await db.conflicts.put({ ...conflict, field: 'id', theirs: other.id });
    const conflictId = conflict.id;
    const settled = await settleConflict(db, { conflictId, keep: 'theirs' });
    expect(settled).toMatchObject({ ok: false, reason: 'invalid-input' });
    done(await settleConflict(db, { conflictId, keep: 'mine' }));
  }
  expect(await db.clips.get(other.id)).toEqual(other);
});

/** The import as it is after very many actions: it can no longer be taken back. */
async function importForgotten(db: RapporteurDatabase): Promise<void> {
  const steps = await db.undoSteps.filter(({ action }) => action === 'import-pack').toArray();
  await db.undoSteps.bulkDelete(steps.map(({ id }) => id));
  await sweepEvidence(db, steps);
}

const noTraces = { forget: async () => {} };

test('what a difference waits with goes with its clip for good, however long ago the pack came', async () => {
  const { db, clip, landing } = await citedElsewhere();
  await importForgotten(db);
  expect(await db.sources.get(landing.id)).toEqual(landing);
  const { undoId = '' } = done(await deleteClips(db, { clipIds: [clip.id] }));
  done(await deleteForGood(db, { entryIds: [undoId] }, noTraces));
  expect(await db.sources.count()).toBe(0);
});

test('what a difference waits with is there when its clip comes out of the trash', async () => {
  const { db, clip, landing } = await citedElsewhere();
  const { undoId = '' } = done(await deleteClips(db, { clipIds: [clip.id] }));
  await importForgotten(db);
  expect(await db.sources.get(landing.id)).toEqual(landing);
  expect(done(await putBack(db, { entryId: undoId })).left).toEqual([]);
  const [conflict] = await db.conflicts.toArray();
  done(await settleConflict(db, { conflictId: conflict?.id ?? '', keep: 'theirs' }));
  expect(await db.clips.get(clip.id)).toMatchObject({ sourceId: landing.id });
});

test('what a difference in the trash waits with stays when another clip that cites it is deleted for good', async () => {
  const { db, clip, landing } = await citedElsewhere();
  await importForgotten(db);
  const citing = { ...clip, id: crypto.randomUUID(), sourceId: landing.id, contentHash: '8'.repeat(64) };
  await db.clips.add(citing);
  const waiting = done(await deleteClips(db, { clipIds: [clip.id] }));
  const { undoId = '' } = done(await deleteClips(db, { clipIds: [citing.id] }));
  done(await deleteForGood(db, { entryIds: [undoId] }, noTraces));
  expect(await db.sources.get(landing.id)).toEqual(landing);
  done(await putBack(db, { entryId: waiting.undoId ?? '' }));
});
