import { expect, test } from 'vitest';
import type { Id } from '../../../lib/model/id';
import { carryOutFigures } from '../../../lib/services/carry-out-figures';
import { deleteClips } from '../../../lib/services/delete-clips';
import { deleteForGood } from '../../../lib/services/delete-for-good';
import { deleteMeeting } from '../../../lib/services/delete-meeting';
import { editAction } from '../../../lib/services/edit-action';
import { editBriefing } from '../../../lib/services/edit-briefing';
import { emptyOldTrash } from '../../../lib/services/empty-old-trash';
import { figuresOf } from '../../../lib/services/figures-of';
import { importMinutes } from '../../../lib/services/import-minutes';
import { removeFigure } from '../../../lib/services/remove-figure';
import { undoLatest } from '../../../lib/services/undo';
import { writeTopic } from '../../../lib/services/write-topic';
import { clipView } from '../../../lib/store/clip-queries';
import { topicsOf } from '../../../lib/store/meeting-queries';
import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';
import { makeFigure } from '../../unit/briefing/figure-records';
import { freshStore } from '../store/with-store';
import { clipOf, done, meetingWith } from './fill-store';
import { keepNow } from './keep-now';
import { item, juneMinutes, paragraph, told } from './minutes';

const noTraces = { forget: async () => {} };
const early = { now: () => '2026-01-01T12:00:00.000Z', newId: () => crypto.randomUUID() };
const monthLater = { now: '2026-02-01T12:00:00.000Z' };

const sentence = 'Of them, 11,267 were registered by the end of May.';
const minutes = () =>
  juneMinutes({
    items: [
      item('Arrivals', {
        said: [paragraph(sentence)],
        figures: [{ printed: '11,267', value: 11267, unit: 'count', sentence, at: 9 }],
      }),
    ],
    actions: [told('Send the figures of May', { item: 0 })],
  });

/** What a person wrote and kept. */
const work = async (db: RapporteurDatabase) => ({
  topics: await db.topics.toArray(),
  briefings: await db.briefings.toArray(),
  versions: await db.briefingVersions.toArray(),
});

/** Imports the minutes and refers to their number in what is written for the next meeting; a version of it is kept. */
async function importAndWrite(db: RapporteurDatabase): Promise<Id> {
  const { meetingId, nextMeetingId } = done(await importMinutes(db, minutes()));
  const [next] = await topicsOf(db, nextMeetingId ?? '');
  const key = { topicId: next?.id ?? '', printed: '11,267', sentence };
  const summary = [{ type: 'paragraph' as const, children: [{ type: 'figure' as const, figure: key }] }];
  done(await writeTopic(db, { topicId: key.topicId, summary }));
  done(await editBriefing(db, { meetingId: nextMeetingId ?? '', changes: { keyFigures: [key] } }));
  const outline = await keepNow(db, nextMeetingId ?? '');
  expect(outline).toMatchObject({
    keyFigures: [{ printed: '11,267', what: sentence }],
    sections: [{ actions: [{ text: 'Send the figures of May' }] }],
  });
  expect(outline.sections[0]?.summary).toContain('11,267');
  return meetingId;
}

const ways: [string, (db: RapporteurDatabase, meetingIds: Id[]) => Promise<unknown>][] = [
  ['taken back', async (db) => done(await undoLatest(db, early))],
  [
    'deleted',
    async (db, meetingIds) => {
      for (const meetingId of meetingIds) done(await deleteMeeting(db, { meetingId }, early));
    },
  ],
];

test.each(ways)('minutes %s and imported again lose no word when the trash lets go of the first', async (_, remove) => {
  const db = freshStore();
  const { meetingId, nextMeetingId } = done(await importMinutes(db, minutes()));
  await remove(db, [meetingId, nextMeetingId ?? '']);
  expect(await db.meetings.count()).toBe(0);
  await importAndWrite(db);
  // Versions that were kept before actions had ids there have none.
  const [version] = await db.briefingVersions.toArray();
  if (!version) throw new Error('nothing was kept');
  const old = structuredClone({ ...version, id: crypto.randomUUID() });
  for (const { actions } of old.outline.sections) for (const action of actions) delete action.actionId;
  await db.briefingVersions.put(old);
  const before = await work(db);
  expect(await emptyOldTrash(db, monthLater, noTraces)).toBeGreaterThan(0);
  expect(await work(db)).toEqual(before);
});

test('what lies in the trash beside it keeps its words until it goes, too', async () => {
  const db = freshStore();
  done(await importMinutes(db, minutes()));
  done(await undoLatest(db, early));
  const meetingId = await importAndWrite(db);
  const { undoId } = done(await deleteMeeting(db, { meetingId }));
  const before = await work(db);
  expect(await emptyOldTrash(db, monthLater, noTraces)).toBe(1);
  expect(await work(db)).toEqual(before);
  done(await deleteForGood(db, { entryIds: [undoId] }, noTraces));
  expect(JSON.stringify(await work(db))).not.toMatch(/Of them|figures of May/);
});

test('an action that a version has with its id stays there, though another once said the same and is gone', async () => {
  const db = freshStore();
  done(await importMinutes(db, minutes()));
  done(await undoLatest(db, early));
  await importAndWrite(db);
  const [action] = await db.actions.toArray();
  done(await editAction(db, { actionId: action?.id ?? '', changes: { text: 'Share the table' } }));
  await db.undoSteps.clear();
  expect(await emptyOldTrash(db, monthLater, noTraces)).toBe(1);
  const [version] = await db.briefingVersions.toArray();
  expect(version?.outline.sections).toMatchObject([{ actions: [{ actionId: action?.id }] }]);
});

/** Clips a sentence and takes all its numbers. */
async function clipWithFigures(db: RapporteurDatabase, quote: string, topicIds: Id[]): Promise<Id> {
  const clipId = await clipOf(db, quote, topicIds);
  const view = await clipView(db, clipId);
  const stands = view ? figuresOf(view.clip, view.source).map((found) => found.stands) : [];
  done(await carryOutFigures(db, { clipId, order: { do: 'take', stands } }));
  return clipId;
}

test('a clip deleted with its figures and clipped again loses no figure when the trash lets go of the first', async () => {
  const db = freshStore();
  const { meetingId, topicIds } = await meetingWith(db, ['Arrivals']);
  const quote = 'In June 11,267 migrants arrived by sea.';
  const first = await clipWithFigures(db, quote, topicIds);
  done(await deleteClips(db, { clipIds: [first] }, early));
  await clipWithFigures(db, quote, topicIds);
  const [figure] = await db.figures.toArray();
  if (!figure) throw new Error('no figure was found');
  const key = { topicId: topicIds[0] ?? '', printed: figure.printed, sentence: '', figureId: figure.id };
  done(await editBriefing(db, { meetingId, changes: { keyFigures: [key] } }));
  expect(await keepNow(db, meetingId)).toMatchObject({
    keyFigures: [{ printed: '11,267' }],
    sections: [{ figures: [{ printed: '11,267' }] }],
  });
  const before = await work(db);
  expect(await emptyOldTrash(db, monthLater, noTraces)).toBe(1);
  expect(await work(db)).toEqual(before);
});

test('of two figures that say the same number, the one that is gone leaves a version', async () => {
  const db = freshStore();
  const { meetingId, topicIds } = await meetingWith(db, ['Arrivals']);
  const clip = await db.clips.get(await clipOf(db, 'Of them, 11,267 came.', topicIds));
  if (!clip) throw new Error('it was not clipped');
  const figures = ['arrivals of xqz7secret', 'arrivals'].map((what, at) =>
    makeFigure(at + 1, clip, '11,267', { what }),
  );
  await db.figures.bulkPut(figures);
  const keyFigures = figures.map(({ id, printed }) => ({
    topicId: topicIds[0] ?? '',
    ...{ printed, sentence: '', figureId: id },
  }));
  done(await editBriefing(db, { meetingId, changes: { keyFigures } }));
  expect((await keepNow(db, meetingId)).keyFigures).toHaveLength(2);
  const { undoId = '' } = done(await removeFigure(db, { figureId: figures[0]?.id ?? '' }));
  done(await deleteForGood(db, { entryIds: [undoId] }, noTraces));
  const [version] = await db.briefingVersions.toArray();
  expect(version?.outline.keyFigures).toEqual([{ printed: '11,267', what: expect.stringMatching(/^arrivals(?! of)/) }]);
});
