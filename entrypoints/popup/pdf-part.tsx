import { PdfNotice } from '../../components/pdf-notice';
import { followPdfNote } from '../../lib/messaging/pdf-note';
import type { ClipView } from '../../lib/model/clip-view';
import { checkPdfQuote } from '../../lib/services/check-pdf-quote';
import type { RapporteurDatabase } from '../../lib/store/rapporteur-database';

const now = () => Date.now();

/** What the card says of a PDF file; it comes only when one was clipped. */
export function PdfPart({ db, view }: { db: RapporteurDatabase; view: ClipView }) {
  return <PdfNotice view={view} check={(clip) => checkPdfQuote(db, clip)} follow={followPdfNote} now={now} />;
}
