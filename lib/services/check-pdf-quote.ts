import type { Clip } from '../model/clip';
import type { PdfCheck } from '../model/pdf-check';
import { damagedText } from '../pdf/damaged-text';
import { locateSelection } from '../pdf/locate-selection';
import { pagesWithWords } from '../pdf/pages-with-words';
import type { RapporteurDatabase } from '../store/rapporteur-database';

/** Looks a clip of a PDF file up in the text that was kept of the file: nothing of it is stored, for the text says the same again. */
export async function checkPdfQuote(
  db: RapporteurDatabase,
  { content, snapshotId, pdfPage }: Pick<Clip, 'content' | 'snapshotId' | 'pdfPage'>,
): Promise<PdfCheck> {
  const text = snapshotId === null ? null : await textOf(db, snapshotId);
  const quote = content.kind === 'excerpt' || content.kind === 'table' ? content.quote : '';
  return {
    hasText: text === null ? null : text.trim() !== '',
    pages:
      text === null || quote === '' || pdfPage
        ? []
        : (locateSelection(quote, text)?.pages ?? pagesWithWords(quote, text)),
    damage: quote === '' ? [] : damagedText(quote, text ?? ''),
  };
}

/** What cannot be unpacked counts as not there: the page that shows the snapshot says so. */
async function textOf(db: RapporteurDatabase, snapshotId: string): Promise<string | null> {
  const snapshot = await db.snapshots.get(snapshotId);
  if (!snapshot) return null;
  try {
    const bytes = new Uint8Array(snapshot.gzip);
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    return await new Response(stream).text();
  } catch (cause) {
    console.error('pdf: the kept text cannot be unpacked', cause);
    return null;
  }
}
