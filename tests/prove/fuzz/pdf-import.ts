import { pdfReadingSchema } from '../../../lib/model/pdf-reading';
import type { Importer } from './importer';
import { mutateBytes } from './mutate';
import { pdfs } from './seeds';

/** Lends a thread that runs pdf.js's worker. */
let lendThread: (() => Promise<Worker>) | null = null;

/** Has PDF files read with pdf.js's worker in a thread, as in a browser; without this it works where it is called. */
export function readPdfsIn(lend: () => Promise<Worker>): void {
  lendThread = lend;
}

/** @returns what lets the file in. The thread is there before, so that no file has to answer for its start */
export async function pdfImport(
  bytes: Uint8Array,
  signal = new AbortController().signal,
): Promise<() => Promise<unknown>> {
  const thread = await lendThread?.();
  // Loaded only here: what pdf.js asks of its engine is set up first.
  const { readPdf } = await import('../../../lib/pdf/read-pdf');
  return async () => {
    const answer = await readPdf(bytes, { signal, ...(thread ? { thread } : {}) });
    return answer.ok ? pdfReadingSchema.parse(answer.reading) : answer.trouble;
  };
}

export const ofPdf: Importer = {
  name: 'a PDF file',
  next: (random) => pdfImport(mutateBytes(random.of(pdfs), random.of(pdfs), random)),
};

/** Reads one good file, with which pdf.js brings what its engine lacks: that is its own, and no case's. */
export async function warmUp(): Promise<void> {
  const letIn = await pdfImport(pdfs[0]?.slice() ?? new Uint8Array());
  await letIn();
}
