import { expect, test } from 'vitest';
import type { BriefingOutline } from '../../../lib/model/briefing-version';
import { addAction } from '../../../lib/services/add-action';
import { deleteAction } from '../../../lib/services/delete-action';
import { deleteClips } from '../../../lib/services/delete-clips';
import { deleteForGood } from '../../../lib/services/delete-for-good';
import { editAction } from '../../../lib/services/edit-action';
import { editBriefing } from '../../../lib/services/edit-briefing';
import { keepVersion } from '../../../lib/services/keep-version';
import { removeFigure } from '../../../lib/services/remove-figure';
import { wipeMeeting } from '../../../lib/services/wipe-meeting';
import { makeFigure } from '../../unit/briefing/figure-records';
import { dumpOf } from '../store/dump-of';
import { freshStore } from '../store/with-store';
import { clipOf, done, meetingFields, meetingWith } from './fill-store';
import { keepNow } from './keep-now';

const noTraces = { forget: async () => {} };
const secret = /xqz7secret/;

/** Two meetings, the second of which goes on with the item of the first, with two actions and a number of its minutes. */
async function withNext() {
  const db = freshStore();
  const first = await meetingWith(db, ['Arrivals'], { ...meetingFields, date: '2018-06-28' });
  const [topicId = ''] = first.topicIds;
  const told = { meetingId: first.meetingId, topicId, owners: ['IOM'], due: null, dueAsWritten: '' };
  for (const text of ['Call the xqz7secret  survivor', 'Share the figures'])
    done(await addAction(db, { ...told, text }));
  const sentence = 'Of xqz7secret there were 4,321 more.';
  const figure = { printed: '4,321', value: 4321, unit: 'count' as const, sentence, at: 25 }; // literal of the union
  await db.topics.toCollection().modify((topic) => void topic.figures.push(figure));
  const next = await meetingWith(db, ['Arrivals']);
  const [nextTopicId = ''] = next.topicIds;
  await db.meetings.update(next.meetingId, { previousMeetingId: first.meetingId });
  const topic = await db.topics.get(nextTopicId);
  if (topic) await db.topics.put({ ...topic, carriedFromId: topicId });
  const actions = await db.actions.toCollection().sortBy('position');
  return { db, first, next, nextTopicId, sentence, actionId: actions[0]?.id ?? '' };
}

const textsIn = (outline: BriefingOutline | undefined) =>
  outline?.sections.flatMap(({ actions }) => actions.map(({ text }) => text));

test.each([false, true])(
  'an action leaves no word in a version of the next meeting; edited long ago: %s',
  async (isEdited) => {
    const { db, next, actionId, first } = await withNext();
    await db.topics.toCollection().modify((topic) => void topic.figures.splice(0));
    expect(textsIn(await keepNow(db, next.meetingId))).toContain('Call the xqz7secret survivor');
    if (isEdited) {
      done(await editAction(db, { actionId, changes: { text: 'Call him' } }));
      await db.undoSteps.clear();
    }
    const { undoId = '' } = done(await deleteAction(db, { actionId }));
    done(await deleteForGood(db, { entryIds: [undoId] }, noTraces));
    expect(JSON.stringify(await dumpOf(db))).not.toMatch(secret);
    expect(textsIn((await db.briefingVersions.toArray())[0]?.outline)).toEqual(['Share the figures']);
    expect(await db.actions.where('meetingId').equals(first.meetingId).count()).toBe(1);
  },
);

test('an action goes by its words from a version that does not say which action it is', async () => {
  const { db, next, actionId } = await withNext();
  await db.topics.toCollection().modify((topic) => void topic.figures.splice(0));
  await keepNow(db, next.meetingId);
  await db.briefingVersions.toCollection().modify((version) => {
    for (const { actions } of version.outline.sections) for (const action of actions) delete action.actionId;
  });
  const { undoId = '' } = done(await deleteAction(db, { actionId }));
  done(await deleteForGood(db, { entryIds: [undoId] }, noTraces));
  expect(JSON.stringify(await dumpOf(db))).not.toMatch(secret);
  expect(textsIn((await db.briefingVersions.toArray())[0]?.outline)).toEqual(['Share the figures']);
});

test('a meeting that is wiped leaves neither its actions nor its minutes in what the next one keeps', async () => {
  const { db, first, next, nextTopicId, sentence } = await withNext();
  const key = { topicId: nextTopicId, printed: '4,321', sentence };
  done(await editBriefing(db, { meetingId: next.meetingId, changes: { keyFigures: [key] } }));
  const before = await keepNow(db, next.meetingId);
  expect([JSON.stringify(before.sections), JSON.stringify(before.keyFigures)]).toEqual([
    expect.stringMatching(secret),
    expect.stringMatching(secret),
  ]);
  done(await wipeMeeting(db, { meetingId: first.meetingId }, noTraces));
  expect(JSON.stringify(await dumpOf(db))).not.toMatch(secret);
  expect(await db.briefingVersions.count()).toBe(1);
});

test.each(['11,267', '3,633.6'])(
  'the figure %s leaves neither its number nor what it counts in a version',
  async (printed) => {
    const db = freshStore();
    const { meetingId, topicIds } = await meetingWith(db, ['Arrivals']);
    const [topicId = ''] = topicIds;
    const clip = await db.clips.get(await clipOf(db, `Of them, ${printed} and 7,652 came.`, topicIds));
    if (!clip) throw new Error('it was not clipped');
    const stands = { in: 'quote' as const, at: 9, length: printed.length }; // literal of the union
    const figure = makeFigure(1, clip, printed, { stands, what: 'xqz7secret arrivals', qualifier: 'over' });
    const other = makeFigure(2, clip, '7,652', { stands: { ...stands, at: 21 }, what: 'departures', basis: 'stock' });
    await db.figures.bulkPut([figure, other]);
    const keyFigures = [figure, other].map((each) => ({
      topicId,
      printed: each.printed,
      sentence: '',
      figureId: each.id,
    }));
    done(await editBriefing(db, { meetingId, changes: { keyFigures } }));
    expect(JSON.stringify((await keepNow(db, meetingId)).keyFigures)).toMatch(secret);
    const { undoId = '' } = done(await removeFigure(db, { figureId: figure.id }));
    done(await deleteForGood(db, { entryIds: [undoId] }, noTraces));
    expect(JSON.stringify(await dumpOf(db))).not.toMatch(secret);
    const outline = (await db.briefingVersions.toArray())[0]?.outline;
    expect(outline?.keyFigures).toMatchObject([{ printed: '7,652' }]);
    expect(outline?.sections).toMatchObject([{ figures: [{ printed: '7,652' }], clips: [{ clipId: clip.id }] }]);
  },
);

test('what an item lacked because of a clip goes with it', async () => {
  const db = freshStore();
  const { meetingId, topicIds } = await meetingWith(db, ['Arrivals']);
  const clipId = await clipOf(db, 'They came by land.', topicIds);
  const outline = await keepNow(db, meetingId);
  const sections = outline.sections.map((section) => ({
    ...section,
    gaps: ['xqz7secret, read again, no longer says so.'],
  }));
  done(await keepVersion(db, { meetingId, occasion: 'kept', outline: { ...outline, sections } }));
  const { undoId } = done(await deleteClips(db, { clipIds: [clipId] }));
  done(await deleteForGood(db, { entryIds: [undoId] }, noTraces));
  expect(JSON.stringify(await dumpOf(db))).not.toMatch(secret);
});
