import pdfWorker from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import { trustedScript } from '../../components/trusted-script';
import { pdfPortMessageSchema } from '../../lib/messaging/pdf-port';
import { joinedBytes } from '../../lib/model/joined-bytes';
import type { PdfAnswer } from '../../lib/model/pdf-reading';
import { bytesOfBase64 } from '../../lib/services/bytes-of-base64';

interface Port {
  onMessage: { addListener(listener: (message: unknown) => void): void };
  postMessage(message: PdfAnswer): void;
}

/** Gathers the pieces of one file and answers with what it says. Anything but a piece or the word to read is passed over. */
export function answerPort(port: Port): void {
  let pieces: Uint8Array<ArrayBuffer>[] = [];
  port.onMessage.addListener((message) => {
    const parsed = pdfPortMessageSchema.safeParse(message);
    if (!parsed.success) return;
    if (parsed.data.kind === 'piece') {
      pieces.push(bytesOfBase64(parsed.data.base64));
      return;
    }
    const whole = joinedBytes(pieces);
    pieces = [];
    readFile(whole).then(
      (answer) => port.postMessage(answer),
      (cause) => {
        console.error('pdf: not read', cause);
        port.postMessage({ ok: false, trouble: 'damaged' });
      },
    );
  });
}

async function readFile(bytes: Uint8Array): Promise<PdfAnswer> {
  const { readWithLimit } = await import('../../lib/pdf/read-with-limit');
  return readWithLimit(bytes, () => new Worker(trustedScript(pdfWorker), { type: 'module' }));
}
