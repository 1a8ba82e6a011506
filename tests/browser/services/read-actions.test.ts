import { expect, test } from 'vitest';
import { findKnownMeeting } from '../../../lib/services/find-known-meeting';
import { importMinutes } from '../../../lib/services/import-minutes';
import { pinClip } from '../../../lib/services/pin-clip';
import { readActions } from '../../../lib/services/read-actions';
import { readBriefing } from '../../../lib/services/read-briefing';
import { readLastTime } from '../../../lib/services/read-last-time';
import { setActionStatus } from '../../../lib/services/set-action-status';
import { topicsOf } from '../../../lib/store/meeting-queries';
import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';
import { seenLive } from '../store/seen-live';
import { freshStore } from '../store/with-store';
import { clipOf, done, meetingFields, meetingWith } from './fill-store';
import { augustMinutes, item, juneMinutes, paragraph, told } from './minutes';

const today = '2018-08-01';

/** Minutes of June and of August, and the meeting of September that follows. */
async function threeMeetings(db: RapporteurDatabase) {
  const june = done(await importMinutes(db, juneMinutes()));
  const [figures] = await db.actions.where('meetingId').equals(june.meetingId).sortBy('position');
  const actions = [
    told('Figures', { continues: figures?.id ?? '', status: 'ongoing' }),
    told('Find a room', { owners: ['all'] }),
    told('Book it', { status: 'done' }),
  ];
  const august = done(await importMinutes(db, augustMinutes({ updates: june.nextMeetingId, actions })));
  return { june, august, septemberId: august.nextMeetingId ?? '', figuresId: figures?.id ?? '' };
}

test('the matrix has every action of the series, where it was raised, and what became of it', async () => {
  const db = freshStore();
  const { june, august, septemberId, figuresId } = await threeMeetings(db);
  await importMinutes(db, juneMinutes({ meeting: { ...juneMinutes().meeting, series: 'Another' }, next: null }));
  done(await pinClip(db, { actionId: figuresId, clipId: await clipOf(db, 'one'), pinned: true }));
  const rows = await readActions(db, { meetingId: septemberId, today });
  expect(
    rows.map(({ number, action, carried, open, overdue }) => [number, action.text, carried, open, overdue]),
  ).toEqual([
    [1, 'Send the figures of May', 2, true, true],
    [2, 'Circulate the factsheet', 2, true, false],
    [3, 'Find a room', 1, true, false],
    [4, 'Book it', 1, false, false],
  ]);
  const [figures, factsheet] = rows;
  const [arrivals] = await topicsOf(db, septemberId);
  expect(figures).toMatchObject({
    raisedBy: { id: june.meetingId, title: 'Working group, June', date: '2018-06-28' },
    lastReported: { meeting: { id: august.meetingId, date: '2018-08-09' } },
    topicTitle: 'Arrivals',
    onTopicId: arrivals?.id,
    action: { clipIds: { length: 1 } },
  });
  expect(figures?.history.map(({ event, meeting }) => [event.kind, meeting?.date])).toEqual([
    ['raised', '2018-06-28'],
    ['reported', '2018-08-09'],
  ]);
  expect(factsheet).toMatchObject({ lastReported: null, topicTitle: 'Education factsheet' });
  expect(rows.at(-1)).toMatchObject({ topicTitle: '', onTopicId: null });
  expect(await readActions(db, { meetingId: crypto.randomUUID(), today })).toEqual([]);
});

test('a page sees each change', async () => {
  const db = freshStore();
  const { septemberId: meetingId, figuresId: actionId } = await threeMeetings(db);
  const topicId = (await topicsOf(db, meetingId))[0]?.id ?? '';
  const statuses = ['done', 'open', 'dropped'] as const; // literals of the enum
  const changes = statuses.map((status) => async () => done(await setActionStatus(db, { actionId, status })));
  const rows = await seenLive(() => readActions(db, { meetingId, today }), changes);
  expect(rows.map(([figures]) => figures?.action.status)).toEqual(['ongoing', ...statuses]);
  const last = await seenLive(() => readLastTime(db, { topicId, today }), changes);
  expect(last.map((time) => time?.openActions.length)).toEqual([0, 0, 1, 0]);
  const known = await seenLive(() => findKnownMeeting(db, { ...asked, date: null }), changes);
  expect(known.map(({ earlierActions }) => earlierActions.length)).toEqual([1, 1, 2, 1]);
});

test('a date that names only a month is over when the month is', async () => {
  const db = freshStore();
  const { meetingId } = done(await importMinutes(db, juneMinutes()));
  const overdueOn = async (day: string) => (await readActions(db, { meetingId, today: day }))[0]?.overdue;
  expect([await overdueOn('2018-07-31'), await overdueOn('2018-08-01')]).toEqual([false, true]);
});

test('without a series, the actions of the meetings that it goes on from matter', async () => {
  const db = freshStore();
  const alone = { ...juneMinutes().meeting, series: '' };
  const next = { ...meetingFields, series: '', meetingId: null };
  const { nextMeetingId } = done(await importMinutes(db, juneMinutes({ meeting: alone, next })));
  await importMinutes(
    db,
    augustMinutes({ meeting: { ...alone, title: 'Unrelated' }, next: null, actions: [told('No')] }),
  );
  const rows = await readActions(db, { meetingId: nextMeetingId ?? '', today });
  expect(rows.map(({ action }) => action.text)).toEqual(['Send the figures of May', 'Circulate the factsheet']);
});

test('a topic tells what was said last time, what is open since, and where it comes from', async () => {
  const db = freshStore();
  const { june, august, septemberId } = await threeMeetings(db);
  const [arrivals, shelter] = await topicsOf(db, septemberId);
  expect(await readLastTime(db, { topicId: arrivals?.id ?? '', today })).toMatchObject({
    meeting: { id: august.meetingId },
    title: 'Arrivals',
    said: [paragraph('Fewer by sea.')],
    lineage: { times: 2, first: { id: june.meetingId, date: '2018-06-28' } },
    openActions: [{ action: { text: 'Send the figures of May' } }],
  });
  expect(await readLastTime(db, { topicId: shelter?.id ?? '', today })).toMatchObject({
    lineage: { times: 1 },
    openActions: [],
  });
  const [first] = await topicsOf(db, june.meetingId);
  expect(await readLastTime(db, { topicId: first?.id ?? '', today })).toBe(null);
  expect(await readLastTime(db, { topicId: crypto.randomUUID(), today })).toBe(null);
});

test('what was said stays in sight over a meeting without minutes', async () => {
  const db = freshStore();
  const { august, septemberId } = await threeMeetings(db);
  const items = [item('Arrivals', { said: [] })];
  const next = { ...meetingFields, date: '2018-11-01', meetingId: null };
  const meeting = { ...augustMinutes().meeting, date: '2018-09-20' };
  const { nextMeetingId } = done(
    await importMinutes(db, augustMinutes({ updates: septemberId, meeting, items, actions: [], next })),
  );
  const [arrivals] = await topicsOf(db, nextMeetingId ?? '');
  expect(await readLastTime(db, { topicId: arrivals?.id ?? '', today })).toMatchObject({
    meeting: { id: august.meetingId },
    said: [paragraph('Fewer by sea.')],
    lineage: { times: 3 },
  });
});

test('the briefing has open actions on their topics, and those without one at the top', async () => {
  const db = freshStore();
  const { august, septemberId } = await threeMeetings(db);
  const now = '2018-08-10T12:00:00.000Z';
  const input = await readBriefing(db, { meetingId: septemberId, now });
  const opened = input?.topics.map(({ topic, lastTime }) => [
    topic.title,
    lastTime?.openActions.map(({ action, overdue }) => [action.text, overdue]),
  ]);
  expect(opened).toEqual([
    ['Arrivals', [['Send the figures of May', true]]],
    ['Shelter', []],
  ]);
  expect(input?.openActions.map(({ action }) => action.text)).toEqual(['Circulate the factsheet', 'Find a room']);
  const before = await readBriefing(db, { meetingId: august.meetingId, now });
  // What a meeting raised itself was not open before it.
  expect(before?.openActions.map(({ action }) => action.text)).not.toContain('Find a room');
});

const asked = {
  ...{ fingerprint: 'f'.repeat(64), title: 'Minutes of the working group', series: 'Regional IM Working Group' },
  ...{ date: '2018-06-28', nextDate: '2018-08-09' },
};

test('minutes that were imported before are known by their words, and lead to the meeting after', async () => {
  const db = freshStore();
  const { meetingId, nextMeetingId } = done(await importMinutes(db, juneMinutes()));
  const same = { ...asked, fingerprint: 'a'.repeat(64), title: 'Quite other', series: '', nextDate: null };
  const known = await findKnownMeeting(db, same);
  expect([known.meeting?.id, known.sameDocument, known.next?.id]).toEqual([meetingId, true, nextMeetingId]);
  const moved = await findKnownMeeting(db, { ...same, date: '2018-07-01' });
  expect([moved.meeting?.id, moved.sameDocument]).toEqual([meetingId, true]);
});

test.each([
  ['of the series on the day', {}, true],
  ['of the series, in other letters', { series: 'REGIONAL im working group' }, true],
  ['of another series on the day', { series: 'Shelter cluster' }, false],
  ['on another day', { date: '2018-06-27' }, false],
  ['without a date', { date: null }, false],
  [
    'with a similar title, where they name no series',
    { series: '', title: 'Regional IM Working Group – 28 June' },
    true,
  ],
  ['with another title, where they name no series', { series: '', title: 'Shelter cluster' }, false],
])('minutes %s belong to the meeting that is there or not', async (_what, given, isKnown) => {
  const db = freshStore();
  const { meetingId } = await meetingWith(db, [], { ...meetingFields, date: '2018-06-28' });
  await meetingWith(db, [], { ...meetingFields, date: '2018-05-17' });
  const known = await findKnownMeeting(db, { ...asked, ...given });
  expect(known.meeting?.id).toBe(isKnown ? meetingId : undefined);
  expect(known.sameDocument).toBe(false);
});

test('the next meeting is known by its day, and open actions of the meetings before can be gone on with', async () => {
  const db = freshStore();
  const { august, septemberId } = await threeMeetings(db);
  const known = await findKnownMeeting(db, { ...asked, date: '2018-08-20', nextDate: '2018-09-20' });
  expect([known.meeting, known.next?.id]).toEqual([null, septemberId]);
  expect(known.earlierActions.map(({ text }) => text)).toEqual([
    'Send the figures of May',
    'Circulate the factsheet',
    'Find a room',
  ]);
  const again = await findKnownMeeting(db, { ...asked, date: '2018-08-09', nextDate: null });
  expect([again.meeting?.id, again.next?.id]).toEqual([august.meetingId, septemberId]);
  expect(again.earlierActions.map(({ text }) => text)).toEqual(['Send the figures of May', 'Circulate the factsheet']);
});
