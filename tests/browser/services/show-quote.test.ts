import { expect, test } from 'vitest';
import type { CaptureDraft } from '../../../lib/model/capture-draft';
import { saveClip } from '../../../lib/services/save-clip';
import { showQuote } from '../../../lib/services/show-quote';
import { undoLatest } from '../../../lib/services/undo';
import { freshStore } from '../store/with-store';
import { excerptDraft, imageDraft } from './drafts';
import { clipOf, done } from './fill-store';

const quote = 'In June 11,267 people came, and in July more.';
const invalid = { ok: false, reason: 'invalid-input' };
const cutOf = (words: string) => ({ start: quote.indexOf(words), end: quote.indexOf(words) + words.length });

async function oneQuote() {
  const db = freshStore();
  const clipId = await clipOf(db, quote);
  const shown = async () => (await db.clips.get(clipId))?.shown;
  const cut = (...cuts: { start: number; end: number }[]) => showQuote(db, { clipId, shown: { kind: 'cut', cuts } });
  return { db, clipId, shown, cut };
}

test('cuts are kept in order, those that touch as one, and the quote itself stays', async () => {
  const { db, clipId, shown, cut } = await oneQuote();
  const before = await db.clips.get(clipId);
  done(await cut(cutOf(' more'), cutOf(', and'), cutOf(' in July')));
  expect(await shown()).toEqual({ kind: 'cut', cuts: [cutOf(', and in July more')] });
  done(await cut(cutOf('more'), cutOf('In June')));
  expect(await shown()).toEqual({ kind: 'cut', cuts: [cutOf('In June'), cutOf('more')] });
  expect((await db.clips.get(clipId))?.content).toEqual(before?.content);
});

test('a cut into a number takes all of it', async () => {
  const { shown, cut } = await oneQuote();
  done(await cut({ start: 0, end: quote.indexOf(',267') }));
  expect(await shown()).toEqual({ kind: 'cut', cuts: [{ start: 0, end: quote.indexOf(' people') }] });
});

test.each<[string, { start: number; end: number }[]]>([
  ['of the whole quote', [{ start: 0, end: quote.length }]],
  [
    'of the whole quote in two',
    [
      { start: 0, end: 20 },
      { start: 20, end: quote.length },
    ],
  ],
  [
    'of all but white space',
    [
      { start: 0, end: 7 },
      { start: 8, end: quote.length },
    ],
  ],
  ['beyond its end', [{ start: 3, end: quote.length + 1 }]],
  ['far beyond its end', [{ start: 900, end: 901 }]],
  ['of nothing', [{ start: 3, end: 3 }]],
  ['backwards', [{ start: 9, end: 3 }]],
  ['of one space', [{ start: 2, end: 3 }]],
  ['before its beginning', [{ start: -2, end: 3 }]],
  [
    'of which one is wrong',
    [
      { start: 0, end: 2 },
      { start: 5, end: 5_000 },
    ],
  ],
  ['of no words', []],
])('cuts %s are refused, and nothing changes', async (_, cuts) => {
  const { db, shown, cut } = await oneQuote();
  const steps = await db.undoSteps.count();
  expect(await cut(...cuts)).toEqual(invalid);
  expect(await shown()).toBe(null);
  expect(await db.undoSteps.count()).toBe(steps);
});

test('own words replace cuts, empty ones are refused, and each is taken back by itself', async () => {
  const { db, clipId, shown, cut } = await oneQuote();
  done(await cut(cutOf('In June ')));
  done(await showQuote(db, { clipId, shown: { kind: 'paraphrase', text: 'Many came.' } }));
  expect(await shown()).toEqual({ kind: 'paraphrase', text: 'Many came.' });
  expect(await showQuote(db, { clipId, shown: { kind: 'paraphrase', text: ' \n' } })).toEqual(invalid);
  expect(await showQuote(db, { clipId, shown: { kind: 'paraphrase', text: 'x'.repeat(5_001) } })).toEqual(invalid);
  done(await undoLatest(db));
  expect((await shown())?.kind).toBe('cut');
  done(await undoLatest(db));
  expect(await shown()).toBe(null);
});

test('the quote is shown whole again', async () => {
  const { db, clipId, shown, cut } = await oneQuote();
  done(await cut(cutOf('In June ')));
  done(await showQuote(db, { clipId, shown: null }));
  expect(await shown()).toBe(null);
});

test('only an excerpt has a quote that can be shown otherwise', async () => {
  const db = freshStore();
  const table: CaptureDraft = {
    ...excerptDraft('x'),
    content: { kind: 'table', quote, caption: '', header: [], rows: [[quote]], notes: [], rowCount: null },
  };
  for (const draft of [imageDraft(), table]) {
    const clipId = done(await saveClip(db, { clipId: crypto.randomUUID(), draft })).saved;
    expect(await showQuote(db, { clipId, shown: { kind: 'cut', cuts: [{ start: 0, end: 2 }] } })).toEqual(invalid);
    expect(await showQuote(db, { clipId, shown: { kind: 'paraphrase', text: 'x' } })).toEqual(invalid);
  }
  expect(await showQuote(db, { clipId: crypto.randomUUID(), shown: null })).toEqual({ ok: false, reason: 'not-found' });
});

test('an excerpt without structure is cut in its raw quote', async () => {
  const db = freshStore();
  const draft: CaptureDraft = { ...excerptDraft(quote), content: { kind: 'excerpt', quote, blocks: [] } };
  const clipId = done(await saveClip(db, { clipId: crypto.randomUUID(), draft })).saved;
  done(await showQuote(db, { clipId, shown: { kind: 'cut', cuts: [cutOf('In June ')] } }));
  expect((await db.clips.get(clipId))?.shown).toEqual({ kind: 'cut', cuts: [cutOf('In June ')] });
});
