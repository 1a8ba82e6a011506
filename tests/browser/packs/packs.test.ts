import { expect, test } from 'vitest';
import { chooseLibrary } from '../../../lib/packs/choose-library';
import { deleteClips } from '../../../lib/services/delete-clips';
import { importPack } from '../../../lib/services/packs/import-pack';
import { readLibrary } from '../../../lib/services/packs/read-library';
import { restoreLibrary } from '../../../lib/services/packs/restore-library';
import { settleConflict } from '../../../lib/services/packs/settle-conflict';
import { undo, undoLatest } from '../../../lib/services/undo';
import { writeNote } from '../../../lib/services/write-note';
import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';
import { readProgress } from '../../../lib/store/read-progress';
import { clipOf, done, meetingWith, quotesOn } from '../services/fill-store';
import { dumpOf } from '../store/dump-of';
import { failAt } from '../store/fail-at';
import { freshStore } from '../store/with-store';
import { packId, sent } from './sent';

/** What a person would miss; the steps that can be taken back, and what lies in the trash, are of one browser. */
async function contentOf(db: RapporteurDatabase) {
  const { undoSteps: _steps, trash: _trash, ...content } = await dumpOf(db);
  return content;
}

async function filled(db: RapporteurDatabase) {
  const { meetingId, topicIds } = await meetingWith(db, ['Arrivals', 'Shelter']);
  const first = await clipOf(db, 'Forty roofs were mended in July.', [topicIds[0]]);
  const second = await clipOf(db, 'Sixty tents arrived in the harbour.', [topicIds[0], topicIds[1]]);
  return { meetingId, topicIds, first, second };
}

test('everything goes out, the store is emptied, and the same comes back, byte for byte', async () => {
  const db = freshStore();
  await filled(db);
  const before = await contentOf(db);
  const library = await sent(await readLibrary(db));
  const other = freshStore();
  done(await importPack(other, { packId, library }));
  expect(await contentOf(other)).toEqual(before);
  const third = freshStore();
  done(await restoreLibrary(third, library, await readProgress(third)));
  expect(await contentOf(third)).toEqual(before);
});

test('the same pack twice changes nothing, and one undo takes it back', async () => {
  const db = freshStore();
  await filled(db);
  const library = await sent(await readLibrary(db));
  const other = freshStore();
  await clipOf(other, 'Something else entirely was said there.');
  const before = await contentOf(other);
  const { undoId, report } = done(await importPack(other, { packId, library }));
  expect(report.tables.get('clips')).toEqual({ added: 2, completed: 0, same: 0 });
  const once = await contentOf(other);
  done(await importPack(other, { packId, library }));
  expect(await contentOf(other)).toEqual(once);
  done(await undo(other, undoId));
  expect(await contentOf(other)).toEqual(before);
});

test('the same words clipped by two people are one clip seen twice, on the topics of both', async () => {
  const mine = freshStore();
  const here = await filled(mine);
  const theirs = freshStore();
  const there = await filled(theirs);
  done(await writeNote(theirs, { clipId: there.first, note: 'ask for the month' }));
  done(await importPack(mine, { packId, library: await sent(await readLibrary(theirs)) }));
  expect(await mine.clips.count()).toBe(2);
  expect(await mine.meetings.count()).toBe(1);
  expect(await quotesOn(mine, here.topicIds[0])).toEqual([
    'Forty roofs were mended in July.',
    'Sixty tents arrived in the harbour.',
  ]);
  expect((await mine.clips.get(here.first))?.note).toBe('ask for the month');
  expect((await mine.sightings.toArray()).map(({ clipId }) => clipId).sort()).toEqual([here.first, here.second].sort());
});

test('where both wrote something, mine stands, theirs waits beside it, and the person decides', async () => {
  const db = freshStore();
  const { first } = await filled(db);
  const other = freshStore();
  done(await importPack(other, { packId, library: await sent(await readLibrary(db)) }));
  done(await writeNote(db, { clipId: first, note: 'mine' }));
  done(await writeNote(other, { clipId: first, note: 'theirs' }));
  const library = await sent(await readLibrary(other));
  const { report } = done(await importPack(db, { packId, library }));
  expect(report.conflicts).toBe(1);
  const [conflict] = await db.conflicts.toArray();
  expect([(await db.clips.get(first))?.note, conflict?.theirs, conflict?.settled]).toEqual(['mine', 'theirs', null]);
  const conflictId = conflict?.id ?? '';
  done(await settleConflict(db, { conflictId, keep: 'both' }));
  expect((await db.clips.get(first))?.note).toBe('mine\n\ntheirs');
  done(await undoLatest(db));
  done(await settleConflict(db, { conflictId, keep: 'theirs' }));
  expect((await db.clips.get(first))?.note).toBe('theirs');
  done(await importPack(db, { packId, library }));
  expect(await db.conflicts.count()).toBe(1);
  done(await deleteClips(db, { clipIds: [first] }));
  expect(await db.conflicts.count()).toBe(0);
  done(await undoLatest(db));
  expect(await db.conflicts.count()).toBe(1);
});

test('a pack of one topic holds its clips and nothing else, without what readers may not have', async () => {
  const db = freshStore();
  const { meetingId, topicIds, first, second } = await filled(db);
  done(await writeNote(db, { clipId: first, note: 'for me alone' }));
  await db.clips.update(second, { sharing: 'RED' });
  const choice = {
    ...{ meetingId, topicIds: new Set(topicIds.slice(0, 1)), without: new Set<string>() },
    ...{ ownTexts: false, minutes: false, sharing: 'GREEN' as const, sensitivity: null }, // literal of the enum
    ...{ sensitive: { outBut: new Set<string>() }, pages: new Set<string>() },
  };
  const { library, leftOut } = chooseLibrary(await readLibrary(db), choice);
  expect(leftOut.map(({ clip }) => clip.id)).toEqual([second]);
  const text = JSON.stringify(await sent(library));
  expect(text).toContain('Forty roofs');
  for (const secret of ['Sixty tents', 'for me alone', 'Shelter']) expect(text).not.toContain(secret);
});

test('the text of a page stays behind where another meeting has a stricter clip of it', async () => {
  const db = freshStore();
  const { meetingId, topicIds, first, second } = await filled(db);
  const page = await db.clips.get(first);
  // One page, met without encryption as well.
  await db.clips.update(second, { canonicalUrl: page?.canonicalUrl.replace(/^https:/, 'http:') ?? '' });
  await db.tags.where({ clipId: second }).delete();
  const choice = {
    ...{ meetingId, topicIds: new Set(topicIds), without: new Set<string>() },
    ...{ ownTexts: true, minutes: false, sharing: 'GREEN' as const, sensitivity: null }, // literal of the enum
    ...{ sensitive: { outBut: new Set<string>() }, pages: new Set([page?.snapshotId ?? '']) },
  };
  const pagesIn = async () => chooseLibrary(await readLibrary(db), choice).library.snapshots.length;
  expect(await pagesIn()).toBe(1);
  await db.clips.update(second, { sharing: 'RED' });
  expect(await pagesIn()).toBe(0);
});

test('wherever the disk fails during an import, the store is as it was', async () => {
  const source = freshStore();
  await filled(source);
  const library = await sent(await readLibrary(source));
  for (let n = 1; ; n += 4) {
    const db = freshStore();
    const plan = failAt(db);
    await clipOf(db, 'What was there before it came.');
    const before = await contentOf(db);
    plan.fault = { at: plan.calls + n, how: n % 8 === 1 ? 'from-then-on' : 'once' };
    const outcome = await importPack(db, { packId, library });
    plan.fault = null;
    if (outcome.ok) return expect(n).toBeGreaterThan(20);
    expect(await contentOf(db)).toEqual(before);
  }
});
