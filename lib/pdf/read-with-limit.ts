import type { PdfAnswer } from '../model/pdf-reading';
import { readPdf } from './read-pdf';

/** Milliseconds after which no further page is begun. */
const patience = 20_000;
/** Milliseconds more for the page that is being read. */
const grace = 5_000;

/**
 * Reads a PDF file in a thread of its own, which ends with it. What was read when the time is over is the answer; `slow` where that is nothing.
 * @param start starts a thread that runs pdf.js's worker
 */
export async function readWithLimit(bytes: Uint8Array, start: () => Worker, wait = patience): Promise<PdfAnswer> {
  const thread = start();
  const enough = new AbortController();
  const soft = setTimeout(() => enough.abort(), wait);
  let hard: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<PdfAnswer>((resolve) => {
    hard = setTimeout(() => resolve({ ok: false, trouble: 'slow' }), wait + grace);
  });
  try {
    return await Promise.race([readPdf(bytes, { thread, signal: enough.signal }), late]);
  } finally {
    clearTimeout(soft);
    clearTimeout(hard);
    thread.terminate();
  }
}
