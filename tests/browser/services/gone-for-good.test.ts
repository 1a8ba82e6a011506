import { expect, test } from 'vitest';
import type { Id } from '../../../lib/model/id';
import { deleteClips } from '../../../lib/services/delete-clips';
import { deleteForGood } from '../../../lib/services/delete-for-good';
import { deleteVersion } from '../../../lib/services/delete-version';
import { editBriefing } from '../../../lib/services/edit-briefing';
import { editSource } from '../../../lib/services/edit-source';
import { keepVersion } from '../../../lib/services/keep-version';
import { putBack } from '../../../lib/services/put-back';
import { undo } from '../../../lib/services/undo';
import { writeTopic } from '../../../lib/services/write-topic';
import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';
import { makeFigure } from '../../unit/briefing/figure-records';
import { written } from '../../unit/briefing/records';
import { dumpOf } from '../store/dump-of';
import { freshStore } from '../store/with-store';
import { clipOf, done, meetingWith } from './fill-store';

const noTraces = { forget: async () => {} };

async function goneForGood(db: RapporteurDatabase, clipId: Id): Promise<void> {
  const { undoId } = done(await deleteClips(db, { clipIds: [clipId] }));
  done(await deleteForGood(db, { entryIds: [undoId] }, noTraces));
}

async function titled(db: RapporteurDatabase, clipId: Id, title: string): Promise<Id> {
  const clip = await db.clips.get(clipId);
  const { sourceId = '' } = clip ?? {};
  return done(await editSource(db, { sourceId, field: 'title', value: title })).undoId ?? '';
}

test('a source that was corrected goes with its last clip, and so does what undo remembers of the correction', async () => {
  const db = freshStore();
  const clipId = await clipOf(db, 'They came by land.');
  await titled(db, clipId, 'xqz7secret');
  await goneForGood(db, clipId);
  expect(await db.sources.count()).toBe(0);
  expect(JSON.stringify(await dumpOf(db))).not.toContain('xqz7secret');
});

test('a corrected source that another clip has stays, and its correction can still be taken back', async () => {
  const db = freshStore();
  const clipId = await clipOf(db, 'They came by land.');
  await clipOf(db, 'They went by sea.');
  const step = await titled(db, clipId, 'Arrivals, corrected');
  await goneForGood(db, clipId);
  expect(await db.sources.toArray()).toMatchObject([
    { fields: { title: { chosen: { value: 'Arrivals, corrected' } } } },
  ]);
  done(await undo(db, step));
});

test('a corrected source of a clip that lies in the trash stays for it', async () => {
  const db = freshStore();
  const [first, second] = [await clipOf(db, 'They came by land.'), await clipOf(db, 'They went by sea.')];
  await titled(db, first, 'Arrivals, corrected');
  const { undoId } = done(await deleteClips(db, { clipIds: [second] }));
  await goneForGood(db, first);
  expect(await db.sources.count()).toBe(1);
  done(await undo(db, undoId));
});

test('what a pack said otherwise of a clip or of its source goes with them, settled or not', async () => {
  const db = freshStore();
  const clipId = await clipOf(db, 'They came by land.');
  const { sourceId = '' } = (await db.clips.get(clipId)) ?? {};
  const conflict = { packId: crypto.randomUUID(), foundAt: '2026-01-01T12:00:00.000Z', settled: null };
  const said = [
    {
      ...conflict,
      id: crypto.randomUUID(),
      table: 'sources' as const,
      recordId: sourceId,
      field: 'type',
      theirs: 'xqz7',
    },
    { ...conflict, id: crypto.randomUUID(), table: 'clips' as const, recordId: clipId, field: 'note', theirs: 'xqz7' },
  ];
  await db.conflicts.bulkAdd(said);
  const changes = said.map((after) => ({ table: 'conflicts', key: after.id, before: null, after }));
  const step = { id: crypto.randomUUID(), doneAt: conflict.foundAt, action: 'import-pack' as const, changes };
  await db.undoSteps.add({ ...step, sequence: 900 });
  await db.conflicts.delete(said[1]?.id ?? '');
  await goneForGood(db, clipId);
  expect(JSON.stringify(await dumpOf(db))).not.toContain('xqz7');
});

test('what was set aside as damaged of a clip goes with it: its page text, its figure', async () => {
  const db = freshStore();
  const clipId = await clipOf(db, 'They came by land.');
  const { snapshotId } = (await db.clips.get(clipId)) ?? {};
  const aside = { foundAt: '2026-01-01T12:00:00.000Z' };
  await db.damaged.bulkAdd([
    { ...aside, table: 'snapshots', key: snapshotId ?? '', record: { text: 'xqz7secret' } },
    { ...aside, table: 'figures', key: crypto.randomUUID(), record: { clipId, what: 'xqz7secret' } },
  ]);
  await db.snapshots.clear();
  await goneForGood(db, clipId);
  expect(await db.damaged.count()).toBe(0);
});

test('a figure that was picked for a text or the head of a briefing leaves no word of its clip there', async () => {
  const db = freshStore();
  const { meetingId, topicIds } = await meetingWith(db, ['Arrivals']);
  const [topicId = ''] = topicIds;
  const clipId = await clipOf(db, 'Of xqz7secret, 11,267 came by land.', topicIds);
  const clip = await db.clips.get(clipId);
  if (!clip) throw new Error('it was not clipped');
  const figure = makeFigure(1, clip, '11,267');
  await db.figures.put(figure);
  const key = { topicId, printed: '11,267', sentence: 'Of xqz7secret, 11,267 came', figureId: figure.id };
  const other = { topicId, printed: '7,652', sentence: 'By sea came 7,652' };
  done(await editBriefing(db, { meetingId, changes: { keyFigures: [key, other], highlights: written('Before.') } }));
  const text = [{ type: 'paragraph' as const, children: [{ type: 'figure' as const, figure: key }] }];
  const { undoId } = done(await writeTopic(db, { topicId, summary: text }));
  await goneForGood(db, clipId);
  expect(JSON.stringify(await dumpOf(db))).not.toMatch(/xqz7secret|11,267/);
  expect((await db.topics.get(topicId))?.summary).toMatchObject([{ children: [{ figure: { printed: '[…]' } }] }]);
  expect((await db.briefings.toArray())[0]?.keyFigures).toMatchObject([{ printed: '[…]' }, other]);
  done(await undo(db, undoId ?? ''));
});

test('a kept version tells it in no text of hers either, nor where it was deleted and put back', async () => {
  const db = freshStore();
  const { meetingId, topicIds } = await meetingWith(db, ['Arrivals']);
  const [topicId = ''] = topicIds;
  const clipId = await clipOf(db, 'Of xqz7secret, many came by land.', topicIds);
  const section = {
    ...{
      topicId,
      number: 1,
      title: 'Arrivals',
      lineToTake: 'Ask for more.',
      ask: '',
      actions: [],
      figures: [],
      gaps: [],
    },
    summary: 'As I said: “Of xqz7secret, many\ncame by land.” (IOM)',
    clips: [{ clipId, words: 'Of xqz7secret, many came by land.', cells: [], page: '', citation: '' }],
  };
  const outline = { highlights: 'Nothing of it.', keyFigures: [], sections: [section] };
  done(await keepVersion(db, { meetingId, occasion: 'kept', outline }));
  const [version] = await db.briefingVersions.toArray();
  const { undoId } = done(await deleteVersion(db, { versionId: version?.id ?? '' }));
  done(await putBack(db, { entryId: undoId ?? '' }));
  await goneForGood(db, clipId);
  expect(JSON.stringify(await dumpOf(db))).not.toContain('xqz7secret');
  const kept = { highlights: 'Nothing of it.', sections: [{ summary: '', lineToTake: 'Ask for more.', clips: [] }] };
  expect(await db.briefingVersions.toArray()).toMatchObject([{ outline: kept }]);
});

test('a short quote counts as quoted only in quotation marks', async () => {
  const db = freshStore();
  const { meetingId, topicIds } = await meetingWith(db, ['Arrivals']);
  const [topicId = ''] = topicIds;
  const clipId = await clipOf(db, 'land', topicIds);
  const texts = { summary: 'They say “land”.', lineToTake: 'The landing is hard.', ask: '' };
  const clips = [{ clipId, words: 'land', cells: [], page: '', citation: '' }];
  const section = { topicId, number: 1, title: 'Arrivals', ...texts, actions: [], figures: [], gaps: [], clips };
  done(
    await keepVersion(db, {
      meetingId,
      occasion: 'kept',
      outline: { highlights: '', keyFigures: [], sections: [section] },
    }),
  );
  await goneForGood(db, clipId);
  expect(await db.briefingVersions.toArray()).toMatchObject([
    { outline: { sections: [{ summary: '', lineToTake: 'The landing is hard.' }] } },
  ]);
});
