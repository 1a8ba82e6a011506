import { browser } from 'wxt/browser';
import { z } from 'zod';
import { mostBytes } from '../../lib/pdf/most-bytes';
import { type PullOrder, pullPdfPiece } from './pull-pdf-piece';

const pieceBytes = 6_000_000;
/** Milliseconds that a file may take to come. */
const patience = 60_000;

const pulledSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('piece'), base64: z.base64().max(pieceBytes * 2), last: z.boolean() }),
  z.strictObject({ kind: z.enum(['too-large', 'unreachable']) }),
]);

/** Why a file did not come whole. */
export class PullFailure extends Error {
  constructor(readonly trouble: 'too-large' | 'unreachable') {
    super(trouble);
  }
}

/**
 * The bytes of the PDF file that a tab shows, in base64 pieces, through the grant that the person's gesture gave: the extension itself may
 * ask the network for nothing. Throws a `PullFailure` where they do not come, or are more than we read.
 */
export async function* pdfBytes(tabId: number): AsyncGenerator<string> {
  for (let first = true, pulled = 0; ; first = false) {
    const order: PullOrder = { first, piece: pieceBytes, most: mostBytes, wait: patience };
    const answer = await browser.scripting
      .executeScript({ target: { tabId, frameIds: [0] }, func: pullPdfPiece, args: [order] })
      .catch((cause: unknown) => {
        console.error('pdf: the browser let no script into the tab', cause);
        return [];
      });
    const piece = pulledSchema.safeParse(answer[0]?.result);
    if (!piece.success) throw new PullFailure('unreachable');
    if (piece.data.kind !== 'piece') throw new PullFailure(piece.data.kind);
    // a file of another kind came in its place, such as a page that asks to sign in
    if (first && !atob(piece.data.base64.slice(0, 1_364)).includes('%PDF-')) throw new PullFailure('unreachable');
    pulled += piece.data.base64.length;
    if (pulled > mostBytes * 1.4) throw new PullFailure('too-large');
    yield piece.data.base64;
    if (piece.data.last) return;
  }
}
