import { expect, test } from 'vitest';
import { editBriefing } from '../../../lib/services/edit-briefing';
import { includeClip } from '../../../lib/services/include-clip';
import { markClip } from '../../../lib/services/mark-clip';
import { moveClips } from '../../../lib/services/move-clips';
import { readBriefing } from '../../../lib/services/read-briefing';
import { readCitedFigures } from '../../../lib/services/read-cited-figures';
import { saveClip } from '../../../lib/services/save-clip';
import { writeNote } from '../../../lib/services/write-note';
import { makeFigure } from '../../unit/briefing/figure-records';
import { seenLive } from '../store/seen-live';
import { freshStore } from '../store/with-store';
import { imageDraft } from './drafts';
import { clipOf, done, meetingFields, meetingWith } from './fill-store';

const now = '2018-08-08T15:05:00.000Z';

test('a briefing is read in agenda order, clips in theirs, with the pictures they need', async () => {
  const db = freshStore();
  const { meetingId, topicIds } = await meetingWith(db, ['General updates', 'Arrivals']);
  const [, arrivals = ''] = topicIds;
  const first = await clipOf(db, 'first', [arrivals]);
  const second = await clipOf(db, 'second', [arrivals]);
  done(await saveClip(db, { clipId: crypto.randomUUID(), draft: imageDraft(), topicIds: [arrivals] }));
  done(await moveClips(db, { clipIds: [second], from: arrivals, to: arrivals, position: 0 }));
  const input = await readBriefing(db, { meetingId, now });
  expect(input?.topics.map(({ topic }) => topic.title)).toEqual(['General updates', 'Arrivals']);
  expect(input?.topics[1]?.clips.map(({ clip }) => clip.id).slice(0, 2)).toEqual([second, first]);
  expect(input?.topics[1]?.clips.map(({ position }) => position)).toEqual([0, 1, 2]);
  expect(input?.images.size).toBe(1);
  expect(input).toMatchObject({ preparedAt: now, meeting: { id: meetingId } });
});

test('leaving out the only clip opens a gap', async () => {
  const db = freshStore();
  const { meetingId, topicIds } = await meetingWith(db, ['Arrivals']);
  const [topicId = ''] = topicIds;
  const clipId = await clipOf(db, 'first', [topicId]);
  const gaps = async () => (await readBriefing(db, { meetingId, now }))?.topics[0]?.gaps;
  expect(await gaps()).toEqual([{ kind: 'one-source', producer: 'IOM' }]);
  done(await includeClip(db, { clipId, topicId, included: false }));
  expect(await gaps()).toEqual([{ kind: 'no-clip' }]);
});

test('evidence is old when it is older than the latest earlier meeting of the series, and of no other', async () => {
  const db = freshStore();
  const { meetingId, topicIds } = await meetingWith(db, ['Arrivals'], { ...meetingFields, date: '2018-08-20' });
  await clipOf(db, 'published on 1 August', topicIds);
  const isOld = async () =>
    (await readBriefing(db, { meetingId, now }))?.topics[0]?.gaps.some(({ kind }) => kind === 'only-old');
  await meetingWith(db, [], { ...meetingFields, date: '2018-06-28' });
  await meetingWith(db, [], { ...meetingFields, date: '2018-08-10', series: 'Another group' });
  await meetingWith(db, [], { ...meetingFields, date: '2018-09-20' });
  expect(await isOld()).toBe(false);
  await meetingWith(db, [], { ...meetingFields, date: '2018-08-10' });
  expect(await isOld()).toBe(true);
});

test('a meeting that is gone has no briefing', async () => {
  expect(await readBriefing(freshStore(), { meetingId: crypto.randomUUID(), now })).toBe(null);
});

test('a page sees each change of the briefing', async () => {
  const db = freshStore();
  const { meetingId, topicIds } = await meetingWith(db, ['General updates', 'Arrivals', 'AoB']);
  const clipId = await clipOf(db, 'first', topicIds);
  await clipOf(db, 'second', topicIds);
  const note = (text: string) => async () => done(await writeNote(db, { clipId, note: text }));
  const changes = [note('one'), note('two'), () => clipOf(db, 'third', topicIds)];
  const seen = await seenLive(() => readBriefing(db, { meetingId, now }), changes);
  const shown = seen.map((input) => input?.topics.map(({ clips }) => `${clips.length} ${clips[0]?.clip.note}`));
  expect(shown.map((topics) => topics?.[2])).toEqual(['2 ', '2 one', '2 two', '3 two']);
});

test('figures stand on the topics of their clips, and those of the meetings before on what goes on with them', async () => {
  const db = freshStore();
  const before = await meetingWith(db, ['Arrivals'], { ...meetingFields, date: '2018-06-28' });
  const { meetingId, topicIds } = await meetingWith(db, ['Arrivals', 'AoB'], { ...meetingFields, date: '2018-08-20' });
  const [topicId = ''] = topicIds;
  const topic = await db.topics.get(topicId);
  if (!topic) throw new Error('no topic');
  await db.topics.put({ ...topic, carriedFromId: before.topicIds[0] ?? '' });
  const earlierId = await clipOf(db, 'Up to May 7,402 arrived.', before.topicIds);
  const clipId = await clipOf(db, 'Up to June 11,267 arrived.', [topicId]);
  const take = async (of: string, printed: string, number: number) => {
    const clip = await db.clips.get(of);
    if (!clip) throw new Error('no clip');
    await db.figures.add(makeFigure(number, clip, printed, { takenAt: `2018-08-06T10:0${number}:00.000Z` }));
  };
  await take(earlierId, '7,402', 1);
  const read = async () => readBriefing(db, { meetingId, now, figures: await readCitedFigures(db, meetingId) });
  const printedOn = (input: Awaited<ReturnType<typeof read>>) =>
    input?.topics.map(({ figures }) => figures.map(({ figure }) => figure.printed));
  expect(printedOn(await read())).toEqual([['7,402'], []]);
  await take(clipId, '11,267', 2);
  const input = await read();
  expect(printedOn(input)).toEqual([['7,402', '11,267'], []]);
  expect(input?.lastMeeting).toBe('2018-06-28');
  expect(input?.topics[0]?.earlier.map(({ clip }) => clip.id)).toEqual([earlierId]);
  expect(input?.topics[0]?.figures[1]?.producer).toBe('IOM');
  done(await markClip(db, { clipId, marks: { nonAttributable: true } }));
  expect((await read())?.topics[0]?.figures[1]).toMatchObject({ producer: '', sourceTitle: '', edition: '' });
});

test('a page sees a figure come', async () => {
  const db = freshStore();
  const { meetingId, topicIds } = await meetingWith(db, ['Arrivals']);
  const clipId = await clipOf(db, 'Up to June 11,267 arrived.', topicIds);
  const clip = await db.clips.get(clipId);
  if (!clip) throw new Error('no clip');
  let reads = 0;
  await seenLive(() => {
    reads += 1;
    return readBriefing(db, { meetingId, now });
  }, [() => db.figures.add(makeFigure(1, clip, '11,267'))]);
  expect(reads).toBe(2);
});

test('a clip that a pack marks more strictly counts as that until the person decides, also while the briefing stands open', async () => {
  const db = freshStore();
  const { meetingId, topicIds } = await meetingWith(db, ['Arrivals']);
  const clipId = await clipOf(db, 'first', topicIds);
  const id = crypto.randomUUID();
  const asked = { id, recordId: clipId, packId: crypto.randomUUID(), foundAt: now, settled: null };
  const seen = await seenLive(
    () => readBriefing(db, { meetingId, now }),
    [
      () => db.conflicts.add({ ...asked, table: 'clips', field: 'sharing', theirs: 'RED' }),
      () => db.conflicts.update(id, { settled: 'mine' }),
    ],
  );
  expect(seen.map((input) => input?.topics[0]?.clips[0]?.clip.sharing)).toEqual([null, 'RED', null]);
});

test('of a clip that is not marked, only what a pack marks otherwise is no longer the briefing’s', async () => {
  const db = freshStore();
  const { meetingId, topicIds } = await meetingWith(db, ['Arrivals']);
  const recordId = await clipOf(db, 'first', topicIds);
  done(await editBriefing(db, { meetingId, changes: { sharing: 'AMBER', sensitivity: 'high' } }));
  const asked = { id: crypto.randomUUID(), recordId, packId: crypto.randomUUID(), foundAt: now, settled: null };
  await db.conflicts.add({ ...asked, table: 'clips', field: 'sharing', theirs: 'RED' });
  const input = await readBriefing(db, { meetingId, now });
  expect(input?.topics[0]?.clips[0]?.clip).toMatchObject({ sharing: 'RED', sensitivity: null });
});

test('what a newer clip says is not told beside the older one while a pack marks it', async () => {
  const db = freshStore();
  const { meetingId, topicIds } = await meetingWith(db, ['Arrivals']);
  const olderId = await clipOf(db, 'Up to May 7,402 arrived.', topicIds);
  const clip = (await db.clips.get(await clipOf(db, 'Up to June 11,267 arrived.'))) ?? expect.fail();
  const moved = [{ key: '', before: '7,402', after: '11,267', change: null }];
  const edition = { newerId: clip.id, olderId, by: 'said' as const, reasons: [], moved, dates: null };
  const other = { edition, clip, date: null, publisher: '' };
  const editions = new Map([[olderId, { newerThan: [], supersededBy: other }]]) as never; // as much of it as is told
  const told = async () => (await readBriefing(db, { meetingId, now, editions }))?.topics[0]?.clips[0]?.editions?.moves;
  expect(await told()).toEqual([{ before: '7,402', after: '11,267' }]);
  const asked = {
    id: crypto.randomUUID(),
    recordId: clip.id,
    packId: crypto.randomUUID(),
    foundAt: now,
    settled: null,
  };
  await db.conflicts.add({ ...asked, table: 'clips', field: 'sharing', theirs: 'AMBER' });
  expect(await told()).toEqual([]);
});
