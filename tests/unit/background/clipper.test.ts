import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import type { ClipOrder } from '../../../entrypoints/background/clip-order';
import { openDatabase } from '../../../lib/store/open-database';

const { executeScript } = vi.hoisted(() => ({ executeScript: vi.fn() }));
vi.mock('wxt/browser', () => ({
  browser: { scripting: { executeScript }, tabs: { get: async () => ({ url: 'https://portal.example/news' }) } },
}));
const { createClipper } = await import('../../../entrypoints/background/clipper');
const { createPdfReader, pdfDoors } = await import('../../../entrypoints/background/pdf-reader');

const words = 'In week 31 a total of 2,077 people arrived.';
const order = (pageUrl = 'https://portal.example/news'): ClipOrder => ({
  clipId: crypto.randomUUID(),
  tabId: 7,
  request: { kind: 'selection' },
  menuFacts: { selectionText: words, pageUrl, tabTitle: 'News' },
});
const badge = { showClipped: vi.fn(async () => {}), showRefused: vi.fn(async () => {}) };

/** A clipper over a store of its own. @param pdf the address of the file that the tab shows */
function clipping(pdf?: string) {
  const db = openDatabase(crypto.randomUUID());
  const tab = async () => (pdf ? { url: pdf, title: 'Factsheet', open: false } : null);
  return {
    db,
    clipper: createClipper(db, badge, createPdfReader(db, { ...pdfDoors, tab, askFigures: async () => {} })),
  };
}
/** A newer version of the product was here. */
const makeNewer = (name: string) =>
  new Promise((resolve) => {
    const opening = indexedDB.open(name, 100_000);
    opening.onsuccess = () => resolve(opening.result.close());
  });

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  executeScript.mockRejectedValue(new Error('Frame with ID 0 was removed.'));
});

test('words chosen in a menu are kept though their page was closed before it was read', async () => {
  const { db, clipper } = clipping();
  const asked = order();
  expect(await clipper.clip(asked)).toEqual({ ok: true, saved: asked.clipId });
  expect(await db.clips.toArray()).toMatchObject([
    { content: { quote: words }, pageUrl: 'https://portal.example/news' },
  ]);
});

test('they are not taken for words of the file that the tab shows by then', async () => {
  const { db, clipper } = clipping('https://portal.example/factsheet.pdf');
  await clipper.clip(order());
  expect(await db.clips.toArray()).toMatchObject([{ pageUrl: 'https://portal.example/news' }]);
});

test.each([
  ['that cannot be cited', 'no-tab', 'file:///home/notes.html', () => {}],
  [
    'whose answer makes no sense',
    'unreadable-draft',
    'https://portal.example/news',
    () => executeScript.mockResolvedValue([{ result: 'nonsense' }]),
  ],
  [
    'that refuses',
    'selection-too-large',
    'https://portal.example/news',
    () => executeScript.mockResolvedValue([{ result: { ok: false, reason: 'selection-too-large' } }]),
  ],
])('a refusal has the words of the menu, also of a page %s', async (_, reason, pageUrl, prepare) => {
  prepare();
  expect(await clipping().clipper.clip(order(pageUrl))).toEqual({ ok: false, reason, text: words });
});

test('a store that does not open costs no words of a PDF file, and is what is told', async () => {
  executeScript.mockResolvedValue([{ result: { ok: false, reason: 'pdf-viewer' } }]);
  const { db, clipper } = clipping('https://portal.example/factsheet.pdf');
  await makeNewer(db.name);
  const told = await clipper.clip(order('https://portal.example/factsheet.pdf'));
  expect(told).toEqual({ ok: false, reason: 'newer-data', text: words });
});

test('whatever is thrown is told for what it is, with the words', async () => {
  const pdfs = { clipOf: () => Promise.reject(new DOMException('', 'QuotaExceededError')) };
  executeScript.mockResolvedValue([{ result: { ok: false, reason: 'pdf-viewer' } }]);
  const told = await createClipper(openDatabase(crypto.randomUUID()), badge, pdfs).clip(order());
  expect(told).toEqual({ ok: false, reason: 'storage-full', text: words });
});

test('a page that is too busy to be read costs no words, and what it gives after that is not kept', async () => {
  let wakes = (_: unknown) => {};
  executeScript.mockReturnValue(
    new Promise((resolve) => {
      wakes = resolve;
    }),
  );
  const { db, clipper } = clipping('https://portal.example/factsheet.pdf');
  vi.useFakeTimers();
  const told = clipper.clip(order());
  await vi.advanceTimersByTimeAsync(15_000);
  vi.useRealTimers();
  expect(await told).toEqual({ ok: false, reason: 'no-answer', text: words });
  wakes([{ result: { ok: false, reason: 'pdf-viewer' } }]); // words of a PDF file would be kept
  await new Promise((resume) => setTimeout(resume, 50));
  expect(await db.clips.count()).toBe(0);
});
