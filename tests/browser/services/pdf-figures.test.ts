import { expect, test } from 'vitest';
import { pdfFacts } from '../../../lib/pdf/pdf-facts';
import { carryOutFigures } from '../../../lib/services/carry-out-figures';
import { completePdfClip } from '../../../lib/services/complete-pdf-clip';
import { editFigure } from '../../../lib/services/edit-figure';
import { figuresOf } from '../../../lib/services/figures-of';
import { rereadLate } from '../../../lib/services/reread-late';
import { saveClip } from '../../../lib/services/save-clip';
import { takePdfFacts } from '../../../lib/services/take-pdf-facts';
import { undoLatest } from '../../../lib/services/undo';
import { clipView } from '../../../lib/store/clip-queries';
import { readingOf } from '../../unit/pdf/readings';
import { freshStore } from '../store/with-store';
import { excerptDraft } from './drafts';
import { done } from './fill-store';

const url = 'https://river.example/report.pdf';
const quote = 'Some 4,841 irregular migrants arrived in May.';
const facts = pdfFacts(readingOf([`As of 30 June 2017. ${quote}`], { info: { created: 'D:20170703' } }), {
  quote,
  url,
  tabTitle: '',
  fileName: 'report.pdf',
});

/** A clip of a file of which nothing is read yet, with its figure taken. */
async function taken() {
  const db = freshStore();
  const draft = { ...excerptDraft(quote, url), snapshot: null };
  const clipId = done(await saveClip(db, { clipId: crypto.randomUUID(), draft })).saved;
  const view = await clipView(db, clipId);
  const stands = view ? figuresOf(view.clip, view.source).map((found) => found.stands) : [];
  done(await carryOutFigures(db, { clipId, order: { do: 'take', stands } }));
  const figure = async () => (await db.figures.toArray())[0];
  return { db, clipId, figure };
}
const may = (year: number) => ({ period: { start: `${year}-05`, end: `${year}-05` } });

test('figures follow what a file tells late, without an action of its own; what the person said stays', async () => {
  const { db, clipId, figure } = await taken();
  expect(await figure()).toMatchObject(may(2018));
  done(await editFigure(db, { figureIds: [(await figure())?.id ?? ''], facts: { what: 'arrivals by land' } }));
  const steps = await db.undoSteps.count();
  done(await completePdfClip(db, { clipId, facts }));
  await rereadLate(db, clipId);
  expect(await figure()).toMatchObject({ ...may(2017), what: 'arrivals by land' });
  expect(await db.undoSteps.count()).toBe(steps);
  done(await undoLatest(db));
  expect(await figure()).toMatchObject({ ...may(2017), settled: [] });
  done(await undoLatest(db));
  expect(await figure()).toBeUndefined();
});

test('figures follow a file that the person chose, and one undo brings both back', async () => {
  const { db, clipId, figure } = await taken();
  const before = await figure();
  done(await takePdfFacts(db, { clipId, facts }));
  expect(await figure()).toMatchObject(may(2017));
  done(await undoLatest(db));
  expect(await figure()).toEqual(before);
});
