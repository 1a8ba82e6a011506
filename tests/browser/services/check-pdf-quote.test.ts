import { expect, test, vi } from 'vitest';
import type { Clip } from '../../../lib/model/clip';
import { checkPdfQuote } from '../../../lib/services/check-pdf-quote';
import { gzip } from '../../../lib/services/gzip';
import { freshStore } from '../store/with-store';

const snapshotId = '00000000-0000-4000-8000-000000000001';
const first = 'In June the authorities registered 11,267 arrivals by land.';
const second = 'In July they registered 2,000 arrivals by sea.';

async function kept(text: string | null) {
  const db = freshStore();
  const sha256 = '0'.repeat(64);
  const facts = {
    canonicalUrl: 'https://dtm.example.org/a.pdf',
    sha256,
    takenAt: '2018-08-01T00:00:00Z',
    truncated: false,
  };
  const bytes = text === null ? new Uint8Array([1, 2, 3]) : await gzip(text);
  await db.snapshots.put({ id: snapshotId, gzip: bytes, ...facts });
  return db;
}
const excerpt = (quote: string): Clip['content'] => ({ kind: 'excerpt', quote, blocks: [] });
const of = (content: Clip['content'], changes = {}) => ({ content, snapshotId, pdfPage: null, ...changes });

test('the page on which the words begin is found, of an excerpt as of a table', async () => {
  const db = await kept(`${first}\f${second}`);
  expect(await checkPdfQuote(db, of(excerpt(second)))).toMatchObject({ hasText: true, pages: [2] });
  const table = { kind: 'table', quote: first } as unknown as Clip['content']; // of a table, nothing else is read
  expect(await checkPdfQuote(db, of(table))).toMatchObject({ hasText: true, pages: [1] });
});

test('where the person said the page, or nothing was selected, none is looked for', async () => {
  const db = await kept(`${first}\f${second}`);
  const pdfPage = { number: 2, from: 'person' };
  expect(await checkPdfQuote(db, of(excerpt(second), { pdfPage }))).toMatchObject({ hasText: true, pages: [] });
  const page: Clip['content'] = { kind: 'page', description: first };
  expect(await checkPdfQuote(db, of(page))).toEqual({ hasText: true, pages: [], damage: [] });
});

test('pictures of pages have no text; a file that was not read, or whose text is damaged, has none that is known', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  expect(await checkPdfQuote(await kept(' \f '), of(excerpt(first)))).toMatchObject({ hasText: false, pages: [] });
  for (const db of [freshStore(), await kept(null)])
    expect(await checkPdfQuote(db, of(excerpt(first)))).toMatchObject({ hasText: null, pages: [] });
  expect(await checkPdfQuote(freshStore(), of(excerpt(first), { snapshotId: null }))).toMatchObject({ hasText: null });
  vi.restoreAllMocks();
});
