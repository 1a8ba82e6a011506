import { expect, test } from 'vitest';
import type { BriefingOutline, BriefingVersion } from '../../../lib/model/briefing-version';
import type { Id } from '../../../lib/model/id';
import { deleteMeeting } from '../../../lib/services/delete-meeting';
import { deleteVersion } from '../../../lib/services/delete-version';
import { keepVersion, mostVersions } from '../../../lib/services/keep-version';
import { undo, undoLatest } from '../../../lib/services/undo';
import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';
import { versionsOf } from '../../../lib/store/version-queries';
import { dumpOf } from '../store/dump-of';
import { freshStore } from '../store/with-store';
import { done, meetingWith } from './fill-store';

const says = (highlights: string): BriefingOutline => ({ highlights, keyFigures: [], sections: [] });
const notFound = { ok: false, reason: 'not-found' };
const withoutSteps = async (db: RapporteurDatabase) => ({ ...(await dumpOf(db)), undoSteps: [] });

/** Stamps whose clock goes on by a minute each time it is asked. */
function clock() {
  let minute = 0;
  return {
    now: () => new Date(Date.UTC(2018, 7, 1) + minute++ * 60_000).toISOString(),
    newId: () => crypto.randomUUID(),
  };
}
const stamps = clock();
const keep = async (
  db: RapporteurDatabase,
  meetingId: Id,
  highlights: string,
  occasion: BriefingVersion['occasion'] = 'kept',
) => done(await keepVersion(db, { meetingId, occasion, outline: says(highlights) }, stamps));
const kept = async (db: RapporteurDatabase, meetingId: Id) =>
  (await versionsOf(db, meetingId)).map(({ outline }) => outline.highlights);

test('a version holds what the briefing says, for its meeting alone, newest first; undo takes it back', async () => {
  const db = freshStore();
  const { meetingId } = await meetingWith(db, []);
  const other = await meetingWith(db, []);
  await keep(db, meetingId, 'One', 'exported');
  await keep(db, other.meetingId, 'Another');
  const { undoId } = await keep(db, meetingId, 'Two', 'printed');
  expect(await versionsOf(db, meetingId)).toMatchObject([
    { occasion: 'printed', outline: says('Two') },
    { occasion: 'exported', outline: says('One') },
  ]);
  done(await undo(db, undoId));
  expect(await kept(db, meetingId)).toEqual(['One']);
});

test('what says the same as the latest version is not kept again; what says the same as an earlier one is', async () => {
  const db = freshStore();
  const { meetingId } = await meetingWith(db, []);
  await keep(db, meetingId, 'One');
  const steps = await db.undoSteps.count();
  const { undoId } = await keep(db, meetingId, 'One', 'copied');
  expect(await kept(db, meetingId)).toEqual(['One']);
  expect(await db.undoSteps.count()).toBe(steps);
  expect(await undo(db, undoId)).toEqual({ ok: false, reason: 'nothing-to-undo' });
  await keep(db, meetingId, 'Two');
  await keep(db, meetingId, 'One');
  expect(await kept(db, meetingId)).toEqual(['One', 'Two', 'One']);
});

test('of too many the oldest go that were made by handing out, in the same action', async () => {
  const db = freshStore();
  const { meetingId } = await meetingWith(db, []);
  const occasions = ['exported', 'kept', 'printed', 'copied'] as const;
  for (let n = 0; n < mostVersions; n += 1) await keep(db, meetingId, `v${n}`, occasions[n] ?? 'kept');
  const before = await withoutSteps(db);
  const { undoId } = await keep(db, meetingId, 'v100', 'exported');
  expect((await kept(db, meetingId)).slice(-3)).toEqual(['v3', 'v2', 'v1']);
  expect(await kept(db, meetingId)).toHaveLength(mostVersions);
  done(await undo(db, undoId));
  expect({ ...(await withoutSteps(db)), trash: [] }).toEqual(before);
  for (let n = 100; n < 105; n += 1) await keep(db, meetingId, `v${n}`);
  // Those that the person kept go only when no others are left, and never the one that was just made.
  expect((await kept(db, meetingId)).slice(-2)).toEqual(['v6', 'v5']);
  expect((await kept(db, meetingId))[0]).toBe('v104');
});

test('a version is deleted and comes back', async () => {
  const db = freshStore();
  const { meetingId } = await meetingWith(db, []);
  await keep(db, meetingId, 'One');
  const before = await withoutSteps(db);
  const versionId = (await versionsOf(db, meetingId))[0]?.id ?? '';
  const { undoId } = done(await deleteVersion(db, { versionId }));
  expect(await kept(db, meetingId)).toEqual([]);
  expect(await deleteVersion(db, { versionId })).toEqual(notFound);
  done(await undo(db, undoId));
  expect(await withoutSteps(db)).toEqual(before);
});

test('versions go with their meeting, and come back with it', async () => {
  const db = freshStore();
  const { meetingId } = await meetingWith(db, []);
  await keep(db, meetingId, 'One');
  done(await deleteMeeting(db, { meetingId }));
  expect(await db.briefingVersions.count()).toBe(0);
  expect(await keepVersion(db, { meetingId, occasion: 'kept', outline: says('Two') })).toEqual(notFound);
  done(await undoLatest(db));
  expect(await kept(db, meetingId)).toEqual(['One']);
});

test('a version that does not fit its schema is refused', async () => {
  const db = freshStore();
  const { meetingId } = await meetingWith(db, []);
  const outline = { ...says('One'), looks: 'fine' };
  expect(await keepVersion(db, { meetingId, occasion: 'kept', outline })).toEqual({
    ok: false,
    reason: 'invalid-input',
  });
  expect(await db.briefingVersions.count()).toBe(0);
});
