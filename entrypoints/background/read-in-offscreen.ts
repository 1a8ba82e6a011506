import { browser } from 'wxt/browser';
import { type PdfPortMessage, pdfPort } from '../../lib/messaging/pdf-port';
import { type PdfAnswer, pdfAnswerSchema } from '../../lib/model/pdf-reading';
import { openOffscreen } from './open-offscreen';

/**
 * Hands the pieces of a PDF file to the page that can read it.
 * @returns what it answers; `damaged` where that is nothing that can be. Rejects where the pieces do.
 */
export async function readInOffscreen(pieces: AsyncIterable<string>): Promise<PdfAnswer> {
  let port: ReturnType<typeof browser.runtime.connect> | null = null;
  const send = (message: PdfPortMessage) => port?.postMessage(message);
  try {
    let answer: Promise<PdfAnswer> | null = null;
    for await (const base64 of pieces) {
      if (!port) {
        await openOffscreen();
        port = browser.runtime.connect({ name: pdfPort });
        answer = answerOf(port);
      }
      send({ kind: 'piece', base64 });
    }
    send({ kind: 'read' });
    return (await answer) ?? { ok: false, trouble: 'unreachable' };
  } finally {
    port?.disconnect();
  }
}

function answerOf(port: ReturnType<typeof browser.runtime.connect>): Promise<PdfAnswer> {
  return new Promise((resolve) => {
    port.onMessage.addListener((message: unknown) => {
      const parsed = pdfAnswerSchema.safeParse(message);
      if (!parsed.success) console.error('pdf: an answer that cannot be', parsed.error.issues.slice(0, 5));
      resolve(parsed.success ? parsed.data : { ok: false, trouble: 'damaged' });
    });
    // the page was closed, or ran out of memory
    port.onDisconnect.addListener(() => resolve({ ok: false, trouble: 'slow' }));
  });
}
