import { expect, test } from 'vitest';
import type { Id } from '../../../lib/model/id';
import { pdfFacts } from '../../../lib/pdf/pdf-facts';
import { completePdfClip } from '../../../lib/services/complete-pdf-clip';
import { markClip } from '../../../lib/services/mark-clip';
import { saveClip } from '../../../lib/services/save-clip';
import { setPdfPage } from '../../../lib/services/set-pdf-page';
import { takePdfFacts } from '../../../lib/services/take-pdf-facts';
import { undoLatest } from '../../../lib/services/undo';
import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';
import { readingOf } from '../../unit/pdf/readings';
import { freshStore } from '../store/with-store';
import { excerptDraft } from './drafts';
import { clipOf, done } from './fill-store';

const url = 'https://river.example/report.pdf';
const quote = 'There were 61,0121 persons.';

async function inFile() {
  const db = freshStore();
  const draft = { ...excerptDraft(quote, url), wording: 'doubtful' as const, snapshot: null }; // literal for the type
  const clipId = done(await saveClip(db, { clipId: crypto.randomUUID(), draft })).saved;
  const clip = async () => db.clips.get(clipId);
  return { db, clipId, clip };
}

const facts = (pages: string[]) =>
  pdfFacts(readingOf(pages, { info: { modified: 'D:20180703' } }), {
    quote,
    url,
    tabTitle: '',
    fileName: 'report.pdf',
  });
const found = facts(['A cover of 61,012 persons', `Before. ${quote} After.`]);

test('the page that the person typed is kept with the way to it, and one undo takes it back', async () => {
  const { db, clipId, clip } = await inFile();
  done(await setPdfPage(db, { clipId, page: 14 }));
  expect(await clip()).toMatchObject({ pdfPage: { number: 14, label: '14' }, fragmentUrl: `${url}#page=14` });
  expect(await setPdfPage(db, { clipId, page: 0 })).toMatchObject({ ok: false, reason: 'invalid-input' });
  done(await undoLatest(db));
  expect(await clip()).toMatchObject({ pdfPage: null, fragmentUrl: null });
});

test('what is read late completes the clip and its source, without an action of its own', async () => {
  const { db, clipId, clip } = await inFile();
  const steps = await db.undoSteps.count();
  done(await completePdfClip(db, { clipId, facts: found }));
  const kept = await clip();
  expect(kept).toMatchObject({ pdfPage: { number: 2, label: '2' }, fragmentUrl: `${url}#page=2`, wording: 'doubtful' });
  expect(await db.snapshots.count()).toBe(1);
  const source = await db.sources.get(kept?.sourceId ?? '');
  expect(source?.fields.modified.chosen).toEqual({ value: '2018-07-03', from: 'file-info', label: 'ModDate' });
  expect(await db.undoSteps.count()).toBe(steps);
  done(await undoLatest(db));
  expect(await clip()).toBeUndefined();
});

test('what the person corrected meanwhile stays, and so does that she compared the words', async () => {
  const { db, clipId, clip } = await inFile();
  done(await markClip(db, { clipId, marks: { wording: 'checked' } }));
  const before = await clip();
  if (!before) throw new Error('the clip is gone');
  await db.sources.update(before.sourceId, {
    'fields.modified': { chosen: { value: '2018-07-01', from: 'person', label: '' }, others: [] },
  });
  done(await completePdfClip(db, { clipId, facts: found }));
  const source = await db.sources.get((await clip())?.sourceId ?? '');
  expect(source?.fields.modified.chosen?.value).toBe('2018-07-01');
  expect((await clip())?.wording).toBe('checked');
});

test('a file that was chosen is one step to take back', async () => {
  const { db, clipId, clip } = await inFile();
  const before = await clip();
  done(await takePdfFacts(db, { clipId, facts: found }));
  expect((await clip())?.pdfPage?.number).toBe(2);
  done(await undoLatest(db));
  expect(await clip()).toEqual(before);
});

test('a clip that was taken back while its file was read stays away', async () => {
  const { db, clipId } = await inFile();
  done(await undoLatest(db));
  expect(await completePdfClip(db, { clipId, facts: found })).toMatchObject({ ok: false, reason: 'not-found' });
  expect(await db.snapshots.count()).toBe(0);
});

const seenAt = '2018-07-02T10:00:00.000Z';

test.each([
  ['a clip', (db: RapporteurDatabase, clipId: Id, sourceId: Id) => db.clips.update(clipId, { sourceId })],
  [
    'what a clip was seen in again',
    (db: RapporteurDatabase, clipId: Id, sourceId: Id) =>
      db.sightings.add({ id: crypto.randomUUID(), clipId, seenAt, sourceId, snapshotId: null }),
  ],
])('what the file says goes to a source of its own where %s cites the same', async (_who, cite) => {
  const { db, clip, clipId } = await inFile();
  const shared = (await clip())?.sourceId ?? '';
  const before = await db.sources.get(shared);
  await cite(db, await clipOf(db, 'one'), shared);
  done(await completePdfClip(db, { clipId, facts: found }));
  expect(await db.sources.get(shared)).toEqual(before);
  const own = await db.sources.get((await clip())?.sourceId ?? '');
  expect(own?.fields.modified.chosen?.value).toBe('2018-07-03');
});
