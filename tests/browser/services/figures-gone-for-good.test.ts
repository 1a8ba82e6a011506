import { expect, test } from 'vitest';
import type { Figure } from '../../../lib/model/figure';
import type { Id } from '../../../lib/model/id';
import { deleteClips } from '../../../lib/services/delete-clips';
import { deleteForGood } from '../../../lib/services/delete-for-good';
import { deleteTopic } from '../../../lib/services/delete-topic';
import { editBriefing } from '../../../lib/services/edit-briefing';
import { figuresOf } from '../../../lib/services/figures-of';
import { removeFigure } from '../../../lib/services/remove-figure';
import { saveClip } from '../../../lib/services/save-clip';
import { takeFigures } from '../../../lib/services/take-figures';
import { typeValue } from '../../../lib/services/type-value';
import { writeTopic } from '../../../lib/services/write-topic';
import { openDatabase } from '../../../lib/store/open-database';
import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';
import { makeFigure } from '../../unit/briefing/figure-records';
import { dumpOf } from '../store/dump-of';
import { freshStore } from '../store/with-store';
import { imageDraft } from './drafts';
import { clipOf, done, meetingWith } from './fill-store';

const words = /xqz7secret|11,267/;

/** What is forgotten when a clip and nothing else goes for good. */
async function goneForGood(db: RapporteurDatabase, clipId: Id): Promise<Id[]> {
  const forgotten: Id[] = [];
  const traces = { forget: async (keys: Id[] | null) => void forgotten.push(...(keys ?? [])) };
  const { undoId } = done(await deleteClips(db, { clipIds: [clipId] }));
  done(await deleteForGood(db, { entryIds: [undoId] }, traces));
  return forgotten;
}

/** Refers to a figure in the line to take of a topic and in the head of the briefing. */
async function picked(db: RapporteurDatabase, meetingId: Id, topicId: Id, { id, printed }: Figure): Promise<void> {
  const key = { topicId, printed, sentence: `xqz7secret ${printed}`, figureId: id };
  const lineToTake = [{ type: 'paragraph' as const, children: [{ type: 'figure' as const, figure: key }] }];
  done(await writeTopic(db, { topicId, lineToTake }));
  done(await editBriefing(db, { meetingId, changes: { keyFigures: [key] } }));
}

async function withPicked() {
  const db = freshStore();
  const { meetingId, topicIds } = await meetingWith(db, ['Arrivals', 'Education']);
  const [topicId = '', second = ''] = topicIds;
  const clipId = await clipOf(db, 'Of xqz7secret, 11,267 came by land.', [topicId]);
  const clip = await db.clips.get(clipId);
  if (!clip) throw new Error('it was not clipped');
  const figure = makeFigure(1, clip, '11,267');
  await db.figures.put(figure);
  await picked(db, meetingId, topicId, figure);
  return { db, clipId, figure, second };
}

/** As it is after very many actions: none can be taken back, and the trash has nothing of them. */
async function forgetActions(db: RapporteurDatabase): Promise<void> {
  await db.undoSteps.clear();
  await db.trash.clear();
}

test('a figure that was removed before its clip leaves no word of it in a text', async () => {
  const { db, clipId, figure } = await withPicked();
  done(await removeFigure(db, { figureId: figure.id }));
  expect(await goneForGood(db, clipId)).toContain(figure.id);
  expect(JSON.stringify(await dumpOf(db))).not.toMatch(words);
});

test('nor does one that went with another typed value, however long ago that was', async () => {
  for (const isLongAgo of [false, true]) {
    const db = freshStore();
    const { meetingId, topicIds } = await meetingWith(db, ['Arrivals']);
    const [topicId = ''] = topicIds;
    const clipId = done(await saveClip(db, { clipId: crypto.randomUUID(), draft: imageDraft(), topicIds })).saved;
    done(await typeValue(db, { clipId, typed: '11,267 detections', read: figuresOf }));
    const [clip, source] = [await db.clips.get(clipId), (await db.sources.toArray())[0]];
    const found = clip && source ? figuresOf(clip, source) : [];
    done(await takeFigures(db, { clipId, found, wanted: [0] }));
    const [figure] = await db.figures.toArray();
    if (!figure) throw new Error('it was not taken');
    await picked(db, meetingId, topicId, figure);
    done(await typeValue(db, { clipId, typed: 'none', read: figuresOf }));
    expect(await db.figures.count()).toBe(0);
    if (isLongAgo) await forgetActions(db);
    await goneForGood(db, clipId);
    expect(JSON.stringify(await dumpOf(db)), `long ago: ${isLongAgo}`).not.toMatch(words);
  }
});

test('what is picked of clips that stay keeps its words, and what no clip goes with as well', async () => {
  const { db, clipId, figure, second } = await withPicked();
  const other = await clipOf(db, 'They went by sea.');
  await goneForGood(db, other);
  expect((await db.briefings.toArray())[0]?.keyFigures).toMatchObject([{ printed: '11,267' }]);
  done(await removeFigure(db, { figureId: figure.id }));
  await forgetActions(db);
  const { undoId = '' } = done(await deleteTopic(db, { topicId: second }));
  done(await deleteForGood(db, { entryIds: [undoId] }, { forget: async () => {} }));
  expect((await db.briefings.toArray())[0]?.keyFigures).toMatchObject([{ printed: '11,267' }]);
  expect(await db.clips.get(clipId)).toBeDefined();
});

test('nothing is blanked for a clip of another topic that says another number, nor what may come back', async () => {
  const { db, figure, second } = await withPicked();
  const topicId = (await db.topics.toArray()).find(({ id }) => id !== second)?.id ?? '';
  const bare = openDatabase(db.name);
  await bare.figures.delete(figure.id);
  await forgetActions(bare);
  await goneForGood(db, await clipOf(db, 'They went by sea.', [topicId]));
  expect((await db.briefings.toArray())[0]?.keyFigures).toMatchObject([{ printed: '11,267' }]);
  await bare.seals.clear();
  bare.close();
  await goneForGood(db, await clipOf(db, 'They went on by sea.', [second]));
  expect((await db.briefings.toArray())[0]?.keyFigures).toMatchObject([{ printed: '11,267' }]);
  await goneForGood(db, await clipOf(db, 'They stayed.', [topicId]));
  expect(JSON.stringify(await db.briefings.toArray())).not.toMatch(words);
});

test('a gap that a pack left stays as it is, so that the figure still fills it', async () => {
  const { db, clipId, figure } = await withPicked();
  const gap = { topicId: figure.clipId, printed: '…', sentence: '', figureId: crypto.randomUUID() };
  for (const briefing of await db.briefings.toArray()) await db.briefings.put({ ...briefing, keyFigures: [gap] });
  await goneForGood(db, clipId);
  expect((await db.briefings.toArray())[0]?.keyFigures).toEqual([gap]);
});
