import pdfWorker from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import { trustedScript } from '../../../components/trusted-script';
import type { Clip } from '../../../lib/model/clip';
import type { PdfTrouble } from '../../../lib/model/pdf-reading';
import { mostBytes } from '../../../lib/pdf/most-bytes';
import { type PdfFacts, pdfFacts } from '../../../lib/pdf/pdf-facts';
import { readWithLimit } from '../../../lib/pdf/read-with-limit';
import { quoteOf } from '../../../lib/verification/quote-of';

/** Reads a PDF file that the person saved and chose, in a thread, for what it says of a clip of it. Never rejects. */
export async function readChosenPdf(
  file: File,
  clip: Clip,
): Promise<{ ok: true; facts: PdfFacts } | { ok: false; trouble: PdfTrouble }> {
  if (file.size > mostBytes) return { ok: false, trouble: 'too-large' };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const answer = await readWithLimit(bytes, () => new Worker(trustedScript(pdfWorker), { type: 'module' }));
    if (!answer.ok) return answer;
    const names = { url: clip.canonicalUrl, tabTitle: '', fileName: file.name };
    return { ok: true, facts: pdfFacts(answer.reading, { quote: quoteOf(clip), ...names }) };
  } catch (cause) {
    console.error('pdf: the chosen file was not read', cause);
    return { ok: false, trouble: 'damaged' };
  }
}
