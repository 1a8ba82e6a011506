import { expect, test } from 'vitest';
import { openConflicts } from '../../../entrypoints/desk/packs/open-conflicts';
import type { Conflict } from '../../../lib/model/conflict';
import { importPack } from '../../../lib/services/packs/import-pack';
import { readLibrary } from '../../../lib/services/packs/read-library';
import { settleConflict } from '../../../lib/services/packs/settle-conflict';
import { undoLatest } from '../../../lib/services/undo';
import { makeFigure } from '../../unit/briefing/figure-records';
import { clipOf, done, meetingWith } from '../services/fill-store';
import { freshStore } from '../store/with-store';
import { packId, sent } from './sent';

const mine = { unit: 'money' as const, unitText: 'USD' }; // literals of the enum
const theirs = { unit: 'rate' as const, unitText: 'per 1,000' };

/** A figure in dollars, which a pack has as a rate. */
async function readOtherwise() {
  const db = freshStore();
  const { topicIds } = await meetingWith(db, ['Arrivals']);
  await clipOf(db, 'Forty roofs were mended in July.', topicIds);
  const library = await readLibrary(db);
  const [clip] = library.clips;
  if (!clip) throw new Error('nothing was clipped');
  const figure = makeFigure(1, clip, '40', mine);
  await db.figures.add(figure);
  const figures = [{ ...figure, ...theirs, settled: ['unit' as const] }];
  done(await importPack(db, { packId, library: await sent({ ...library, figures }) }));
  const asked = async (field: string) => (await db.conflicts.toArray()).find((each) => each.field === field)?.id ?? '';
  return { db, asked, unitNow: async () => db.figures.get(figure.id) };
}

test.each<[string, NonNullable<Conflict['settled']>, object]>([
  ['unit', 'theirs', theirs],
  ['unitText', 'theirs', theirs],
  ['unit', 'mine', mine],
  ['unitText', 'mine', mine],
])('one answer on %s, %s, is one on both, and is taken back as one', async (field, keep, now) => {
  const { db, asked, unitNow } = await readOtherwise();
  expect(await unitNow()).toMatchObject(mine);
  done(await settleConflict(db, { conflictId: await asked(field), keep }));
  expect(await unitNow()).toMatchObject(now);
  expect((await db.conflicts.toArray()).map(({ settled }) => settled)).toEqual([keep, keep]);
  done(await undoLatest(db));
  expect(await unitNow()).toMatchObject(mine);
  expect((await db.conflicts.toArray()).map(({ settled }) => settled)).toEqual([null, null]);
});

test('a unit and its words do not go into one', async () => {
  const { db, asked, unitNow } = await readOtherwise();
  const settled = await settleConflict(db, { conflictId: await asked('unitText'), keep: 'both' });
  expect(settled).toMatchObject({ ok: false, reason: 'invalid-input' });
  expect(await unitNow()).toMatchObject(mine);
});

test('they are one question, under the number as it is printed', async () => {
  const { db } = await readOtherwise();
  const open = await openConflicts(db);
  expect(open.map(({ conflict, title, read }) => [conflict.field, title, read])).toEqual([
    ['unit', '40', { mine: 'money\nUSD', theirs: 'rate\nper 1,000' }],
  ]);
});
