import { afterEach, expect, test, vi } from 'vitest';
import { type PulledPiece, pullPdfPiece } from '../../../entrypoints/background/pull-pdf-piece';

const file = Uint8Array.from({ length: 100 }, (_, index) => index);
const rules = { piece: 30, most: 1_000, wait: 5_000 };

/** A response that comes in chunks of these bytes; `breaks` after so many chunks. */
function response(chunks: number, { breaks = false, headers = {} } = {}) {
  let next = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (next === chunks) return breaks ? controller.error(new TypeError('network error')) : controller.close();
      controller.enqueue(file.slice(next * 20, next * 20 + 20));
      next += 1;
    },
  });
  return new Response(body, { headers });
}

async function pullAll(most = rules.most): Promise<{ bytes: number[]; pieces: PulledPiece[] }> {
  const pieces: PulledPiece[] = [];
  const bytes: number[] = [];
  for (let first = true; ; first = false) {
    const piece = await pullPdfPiece({ ...rules, first, most });
    pieces.push(piece);
    if (piece.kind !== 'piece') return { bytes, pieces };
    bytes.push(...[...atob(piece.base64)].map((character) => character.charCodeAt(0)));
    if (piece.last) return { bytes, pieces };
  }
}

afterEach(() => vi.restoreAllMocks());

test('a file comes in pieces, whole and in order, by one request for the address that the tab shows', async () => {
  const fetched = vi.spyOn(globalThis, 'fetch').mockResolvedValue(response(5));
  const { bytes, pieces } = await pullAll();
  expect(bytes).toEqual([...file]);
  expect(pieces.length).toBe(4);
  expect(fetched.mock.calls.map(([address]) => address)).toEqual([location.href]);
});

test('what states that it is too large is not loaded, and what does not is loaded no further', async () => {
  vi.spyOn(globalThis, 'fetch').mockResolvedValueOnce(response(5, { headers: { 'content-length': '5000' } }));
  expect((await pullAll()).pieces).toEqual([{ kind: 'too-large' }]);
  vi.spyOn(globalThis, 'fetch').mockResolvedValueOnce(response(5));
  expect((await pullAll(50)).pieces.at(-1)).toEqual({ kind: 'too-large' });
});

test('where the cache gives up half-way the rest is asked of the site, once', async () => {
  const fetched = vi
    .spyOn(globalThis, 'fetch')
    .mockResolvedValueOnce(response(2, { breaks: true }))
    .mockResolvedValueOnce(response(5));
  expect((await pullAll()).bytes).toEqual([...file]);
  expect(fetched.mock.calls.map(([, options]) => options?.cache)).toEqual(['force-cache', 'no-store']);
  fetched.mockResolvedValueOnce(response(2, { breaks: true })).mockResolvedValueOnce(response(3, { breaks: true }));
  expect((await pullAll()).pieces.at(-1)).toEqual({ kind: 'unreachable' });
});
