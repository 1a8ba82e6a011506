import type { PdfAnswer } from '../../lib/model/pdf-reading';
import { PullFailure, pdfBytes } from './pdf-bytes';
import { readInOffscreen } from './read-in-offscreen';

/** The PDF file that a tab shows, read. Never rejects: why it could not be read is an answer. */
export function readPdfOfTab(tabId: number): Promise<PdfAnswer> {
  return readInOffscreen(pdfBytes(tabId)).catch((cause: unknown): PdfAnswer => {
    if (!(cause instanceof PullFailure)) console.error('pdf: not read', cause);
    return { ok: false, trouble: cause instanceof PullFailure ? cause.trouble : 'unreachable' };
  });
}
