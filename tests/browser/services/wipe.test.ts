import { expect, onTestFinished, test, vi } from 'vitest';
import { standByStore } from '../../../lib/ledger/stand-by-store';
import type { Id } from '../../../lib/model/id';
import { addAction } from '../../../lib/services/add-action';
import { deleteAction } from '../../../lib/services/delete-action';
import { deleteClips } from '../../../lib/services/delete-clips';
import { deleteForGood } from '../../../lib/services/delete-for-good';
import { deleteTopic } from '../../../lib/services/delete-topic';
import { dueClips } from '../../../lib/services/due-clips';
import { editBriefing } from '../../../lib/services/edit-briefing';
import { pinClip } from '../../../lib/services/pin-clip';
import { setRetention } from '../../../lib/services/set-retention';
import { wipeEverything } from '../../../lib/services/wipe-everything';
import { wipeMeeting } from '../../../lib/services/wipe-meeting';
import { writeNote } from '../../../lib/services/write-note';
import { meetingHoldings } from '../../../lib/store/meeting-holdings';
import { openDatabase } from '../../../lib/store/open-database';
import { recordTables } from '../../../lib/store/record-tables';
import { makeFigure } from '../../unit/briefing/figure-records';
import { written } from '../../unit/briefing/records';
import { deleteStore } from '../store/delete-store';
import { dumpOf } from '../store/dump-of';
import { heldSafety } from '../store/held-safety';
import { freshStore } from '../store/with-store';
import { clipOf, done, meetingWith } from './fill-store';

const heard = () => {
  const forgotten: (Id[] | null)[] = [];
  return { forgotten, forget: async (keys: Id[] | null) => void forgotten.push(keys) };
};

test('a wiped meeting is nowhere any more, with what of it lay in the trash; what another meeting has stays', async () => {
  const db = freshStore();
  const { meetingId, topicIds } = await meetingWith(db, ['Secret topic', 'Secret second topic']);
  const [first = '', second = ''] = topicIds;
  const other = await meetingWith(db, ['Open topic']);
  const own = await clipOf(db, 'Secret quote', [first]);
  const shared = await clipOf(db, 'Shared quote', [first, ...other.topicIds]);
  const binned = await clipOf(db, 'Secret quote in the trash', [second]);
  done(await writeNote(db, { clipId: own, note: 'Secret note' }));
  done(await editBriefing(db, { meetingId, changes: { highlights: written('Secret highlight') } }));
  done(await addAction(db, { meetingId, topicId: null, text: 'Secret action', owners: [], due: null }));
  done(await deleteClips(db, { clipIds: [binned] }));
  done(await deleteTopic(db, { topicId: second }));

  expect(await meetingHoldings(db, meetingId)).toMatchObject({ topics: 1, actions: 1, clipIds: [own], shared: 1 });
  const traces = heard();
  expect(await wipeMeeting(db, { meetingId }, traces)).toEqual({ ok: true, everywhere: true });
  const left = JSON.stringify(await dumpOf(db));
  expect(left).not.toMatch(/secret/i);
  for (const id of [own, binned, first, second]) expect(left).not.toContain(id);
  expect(traces.forgotten[0]).toEqual(expect.arrayContaining([meetingId, own, binned, first]));
  expect(await db.clips.toCollection().primaryKeys()).toEqual([shared]);
  expect(await db.tags.count()).toBe(1);
  expect(await wipeMeeting(db, { meetingId }, traces)).toMatchObject({ ok: false, reason: 'not-found' });
});

test('what is outside of the store goes for all that a meeting had: its sources, and what of it lay in the trash', async () => {
  const db = freshStore();
  const { meetingId, topicIds } = await meetingWith(db, ['Arrivals']);
  const own = await db.clips.get(await clipOf(db, 'They came by land.', topicIds));
  done(await addAction(db, { meetingId, topicId: null, text: 'Ask them', owners: [], due: null }));
  const [action] = await db.actions.toArray();
  done(await deleteAction(db, { actionId: action?.id ?? '' }));
  expect((await meetingHoldings(db, meetingId)).trash).toMatchObject([
    { entry: { action: 'delete-action' }, clipIds: [] },
  ]);
  const traces = heard();
  done(await wipeMeeting(db, { meetingId }, traces));
  expect(traces.forgotten[0]).toEqual(expect.arrayContaining([own?.sourceId, action?.id]));
});

test('a figure of a wiped clip that lay in the trash leaves no word in the briefing of another meeting', async () => {
  const db = freshStore();
  const { meetingId, topicIds } = await meetingWith(db, ['Arrivals']);
  const other = await meetingWith(db, ['Education']);
  const clip = await db.clips.get(await clipOf(db, 'They were 11,267.', topicIds));
  if (!clip) throw new Error('it was not clipped');
  const figure = makeFigure(1, clip, '11,267');
  await db.figures.put(figure);
  const [topicId = ''] = other.topicIds;
  const key = { topicId, printed: '11,267', sentence: 'They were 11,267.', figureId: figure.id };
  done(await editBriefing(db, { meetingId: other.meetingId, changes: { keyFigures: [key] } }));
  done(await deleteClips(db, { clipIds: [clip.id] }));
  done(await wipeMeeting(db, { meetingId }, heard()));
  expect(JSON.stringify(await dumpOf(db))).not.toContain('11,267');
});

test('a clip that is pinned to an action of another meeting stays with it, wiped or let go', async () => {
  const db = freshStore();
  const { meetingId, topicIds } = await meetingWith(db, ['Arrivals']);
  const other = await meetingWith(db, ['Education']);
  const pinned = await clipOf(db, 'Pinned elsewhere', topicIds);
  const own = await clipOf(db, 'Pinned here', topicIds);
  for (const [clipId, of] of [
    [pinned, other.meetingId],
    [own, meetingId],
  ] as const) {
    done(await addAction(db, { meetingId: of, topicId: null, text: 'Ask them', owners: [], due: null }));
    const [action] = await db.actions.where('meetingId').equals(of).toArray();
    done(await pinClip(db, { actionId: action?.id ?? '', clipId, pinned: true }));
  }
  expect(await meetingHoldings(db, meetingId)).toMatchObject({ clipIds: [own], shared: 1 });
  done(await setRetention(db, { meetingId, months: 1 }));
  expect(await dueClips(db, '2030-01-01')).toMatchObject([{ clipIds: [own] }]);
  done(await wipeMeeting(db, { meetingId }, heard()));
  expect(await db.clips.toCollection().primaryKeys()).toEqual([pinned]);
  expect(await db.actions.toArray()).toMatchObject([{ clipIds: [pinned] }]);
});

test('wiping everything leaves no record in any table, and there is no table that it does not know', async () => {
  const db = freshStore();
  const { topicIds } = await meetingWith(db, ['Arrivals']);
  const clipId = await clipOf(db, 'A quote', topicIds);
  await clipOf(db, 'Another quote', topicIds);
  done(await deleteClips(db, { clipIds: [clipId] }));
  const traces = heard();
  expect(await wipeEverything(db, traces)).toEqual({ ok: true, everywhere: true });
  expect(Object.values(await dumpOf(db)).flat()).toEqual([]);
  expect(traces.forgotten).toEqual([null]);
  expect(db.tables.map(({ name }) => name).sort()).toEqual([...recordTables, 'marks', 'seals'].sort());
});

test.each(['a meeting', 'everything', 'what is in the trash'])(
  'the traces of %s outside of the store begin to go before the second copy is written',
  async (what) => {
    const db = openDatabase(`traces-${crypto.randomUUID()}`, async () => {
      const standBy = standByStore(heldSafety());
      return { ...standBy, forget: () => vi.waitFor(() => expect(traces.forgotten).toHaveLength(1)).then(() => true) };
    });
    onTestFinished(() => deleteStore(db));
    const traces = heard();
    const { meetingId, topicIds } = await meetingWith(db, ['Arrivals']);
    done(await deleteClips(db, { clipIds: [await clipOf(db, 'They came by land.', topicIds)] }));
    const entryIds = await db.trash.toCollection().primaryKeys();
    if (what === 'a meeting') done(await wipeMeeting(db, { meetingId }, traces));
    else if (what === 'everything') done(await wipeEverything(db, traces));
    else done(await deleteForGood(db, { entryIds }, traces));
    expect(traces.forgotten).toHaveLength(1);
  },
);
