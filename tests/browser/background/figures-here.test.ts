import { expect, test } from 'vitest';
import { figuresHere } from '../../../entrypoints/background/figures-here';
import { figuresOf } from '../../../lib/services/figures-of';
import { saveClip } from '../../../lib/services/save-clip';
import { clipView } from '../../../lib/store/clip-queries';
import { excerptDraft } from '../services/drafts';
import { done } from '../services/fill-store';
import { freshStore } from '../store/with-store';

test('the background page of Firefox takes what a card could not, and reads a clip again without losing its figure', async () => {
  const db = freshStore();
  const draft = excerptDraft('Some 4,841 irregular migrants arrived in May 2017.', 'https://river.example/news');
  const clipId = done(await saveClip(db, { clipId: crypto.randomUUID(), draft })).saved;
  const view = await clipView(db, clipId);
  const stands = view ? figuresOf(view.clip, view.source).map((found) => found.stands) : [];
  const figures = figuresHere(db);
  const may = { value: 4841, period: { start: '2017-05', end: '2017-05' } };

  await figures({ kind: 'finish', clipId, orders: [{ do: 'take', stands }] });
  expect(await db.figures.toArray()).toMatchObject([may]);

  const id = (await db.figures.toArray())[0]?.id ?? '';
  await db.figures.update(id, { period: null });
  await figures({ kind: 'reread', clipId });
  expect(await db.figures.toArray()).toMatchObject([{ id, ...may }]);
});
