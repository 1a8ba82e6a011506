import { expect, test } from 'vitest';
import { toldOfRetention } from '../../../entrypoints/desk/data/told-of-retention';
import type { Id } from '../../../lib/model/id';
import { addAction } from '../../../lib/services/add-action';
import { deleteClips } from '../../../lib/services/delete-clips';
import { deleteTopic } from '../../../lib/services/delete-topic';
import { dueClips } from '../../../lib/services/due-clips';
import { editBriefing } from '../../../lib/services/edit-briefing';
import { letClipsGo } from '../../../lib/services/let-clips-go';
import { pinClip } from '../../../lib/services/pin-clip';
import { saveClip } from '../../../lib/services/save-clip';
import { setRetention } from '../../../lib/services/set-retention';
import { undo, undoLatest } from '../../../lib/services/undo';
import { wipeEverything } from '../../../lib/services/wipe-everything';
import { wipeMeeting } from '../../../lib/services/wipe-meeting';
import { writeNote } from '../../../lib/services/write-note';
import { meetingHoldings } from '../../../lib/store/meeting-holdings';
import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';
import { recordTables } from '../../../lib/store/record-tables';
import { allTrash } from '../../../lib/store/trash-queries';
import { written } from '../../unit/briefing/records';
import { dumpOf } from '../store/dump-of';
import { freshStore } from '../store/with-store';
import { excerptDraft } from './drafts';
import { done, meetingWith } from './fill-store';

const heard = () => {
  const forgotten: (Id[] | null)[] = [];
  return { forgotten, forget: async (keys: Id[] | null) => void forgotten.push(keys) };
};

async function clipOn(db: RapporteurDatabase, topicIds: Id[], quote: string): Promise<Id> {
  return done(await saveClip(db, { clipId: crypto.randomUUID(), draft: excerptDraft(quote), topicIds })).saved;
}

test('a wiped meeting is nowhere any more, with what of it lay in the trash; what another meeting has stays', async () => {
  const db = freshStore();
  const { meetingId, topicIds } = await meetingWith(db, ['Secret topic', 'Secret second topic']);
  const [first = '', second = ''] = topicIds;
  const other = await meetingWith(db, ['Open topic']);
  const own = await clipOn(db, [first], 'Secret quote');
  const shared = await clipOn(db, [first, ...other.topicIds], 'Shared quote');
  const binned = await clipOn(db, [second], 'Secret quote in the trash');
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

test('a clip that is pinned to an action of another meeting stays with it, wiped or let go', async () => {
  const db = freshStore();
  const { meetingId, topicIds } = await meetingWith(db, ['Arrivals']);
  const other = await meetingWith(db, ['Education']);
  const pinned = await clipOn(db, topicIds, 'Pinned elsewhere');
  const own = await clipOn(db, topicIds, 'Pinned here');
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
  const clipId = await clipOn(db, topicIds, 'A quote');
  await clipOn(db, topicIds, 'Another quote');
  done(await deleteClips(db, { clipIds: [clipId] }));
  const traces = heard();
  expect(await wipeEverything(db, traces)).toEqual({ ok: true, everywhere: true });
  expect(Object.values(await dumpOf(db)).flat()).toEqual([]);
  expect(traces.forgotten).toEqual([null]);
  expect(db.tables.map(({ name }) => name).sort()).toEqual([...recordTables, 'marks', 'seals'].sort());
});

test('clips that are kept for a time go to the trash only after two weeks of telling', async () => {
  const db = freshStore();
  const { meetingId, topicIds } = await meetingWith(db, ['Arrivals']);
  await db.meetings.update(meetingId, { date: '2018-08-31' });
  const clipId = await clipOn(db, topicIds, 'A quote');
  localStorage.clear();
  const go = (today: string) => letClipsGo(db, { today, told: toldOfRetention(localStorage) });

  expect(await go('2030-01-01')).toBe(0);
  const { undoId } = done(await setRetention(db, { meetingId, months: 6 }));
  expect(await dueClips(db, '2019-02-13')).toEqual([]);
  expect(await dueClips(db, '2019-02-14')).toMatchObject([{ day: '2019-02-28', clipIds: [clipId] }]);
  // The desk was not opened before: the two weeks begin with the telling.
  expect(await go('2019-06-01')).toBe(0);
  expect(await go('2019-06-14')).toBe(0);
  expect(await go('2019-06-15')).toBe(1);
  expect(await allTrash(db)).toMatchObject([{ action: 'delete-clips', what: [{ title: 'A quote' }] }]);
  expect(await db.clips.count()).toBe(0);
  expect(await undo(db, undoId)).toMatchObject({ ok: true });
  expect((await db.meetings.get(meetingId))?.keepMonths).toBeUndefined();
});

test('where the day comes nearer, or is set anew after it was taken back, the two weeks of telling begin anew', async () => {
  const db = freshStore();
  const { meetingId, topicIds } = await meetingWith(db, ['Arrivals']);
  await db.meetings.update(meetingId, { date: '2018-08-31' });
  await clipOn(db, topicIds, 'A quote');
  localStorage.clear();
  const go = (today: string) => letClipsGo(db, { today, told: toldOfRetention(localStorage) });
  done(await setRetention(db, { meetingId, months: 12 }));
  expect(await go('2019-08-20')).toBe(0);
  await db.meetings.update(meetingId, { date: '2017-08-31' });
  expect(await go('2019-09-10')).toBe(0);
  expect(await go('2019-09-23')).toBe(0);

  done(await setRetention(db, { meetingId, months: null }));
  expect(await go('2019-09-24')).toBe(0);
  done(await setRetention(db, { meetingId, months: 12 }));
  expect(await go('2020-01-01')).toBe(0);
  expect(await go('2020-01-15')).toBe(1);
});

test('clips that went and came back are told of anew before they go again', async () => {
  const db = freshStore();
  const { meetingId, topicIds } = await meetingWith(db, ['Arrivals']);
  await db.meetings.update(meetingId, { date: '2018-08-31' });
  await clipOn(db, topicIds, 'A quote');
  localStorage.clear();
  const go = (today: string) => letClipsGo(db, { today, told: toldOfRetention(localStorage) });
  done(await setRetention(db, { meetingId, months: 6 }));
  expect(await go('2019-02-14')).toBe(0);
  expect(await go('2019-02-28')).toBe(1);
  done(await undoLatest(db));
  expect(await go('2019-03-01')).toBe(0);
  expect(await go('2019-03-15')).toBe(1);
});

test('a time that makes no sense is refused', async () => {
  const db = freshStore();
  const { meetingId } = await meetingWith(db, ['Arrivals']);
  expect(await setRetention(db, { meetingId, months: 0 })).toMatchObject({ reason: 'invalid-input' });
});
