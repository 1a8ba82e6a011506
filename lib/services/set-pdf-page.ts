import type { Id } from '../model/id';
import { pageAddress } from '../pdf/page-address';
import { performAction } from '../store/perform-action';
import type { RapporteurDatabase } from '../store/rapporteur-database';
import { refuse } from '../store/refuse';
import { systemStamps } from '../store/stamps';
import { type Outcome, outcomeOf } from './outcome';

/** Keeps the page that the person typed for a clip of a PDF file; null says that it is not known. Refuses `not-found` and `invalid-input`. */
export async function setPdfPage(
  db: RapporteurDatabase,
  { clipId, page }: { clipId: Id; page: number | null },
  stamps = systemStamps,
): Promise<Outcome> {
  if (page !== null && (!Number.isInteger(page) || page < 1 || page > 100_000)) return refuse('invalid-input');
  const performed = await performAction(db, 'edit-source', stamps, async (writer) => {
    const clip = await writer.get('clips', clipId);
    if (!clip) return refuse('not-found');
    await writer.put('clips', {
      ...clip,
      pdfPage: page === null ? null : { number: page, label: String(page) },
      fragmentUrl: page === null ? null : pageAddress(clip.pageUrl, page),
    });
  });
  return outcomeOf(performed, stamps);
}
