import type { LookRequest } from '../../lib/model/look-request';
import type { PageLook } from '../../lib/model/page-look';
import { fileText } from '../../lib/pdf/file-text';
import { lookInFile } from '../../lib/pdf/look-in-file';
import { pdfInTab } from './pdf-in-tab';
import { readPdfOfTab } from './read-pdf-of-tab';

/**
 * Looks for clips in the PDF file that a tab shows, by reading the file anew; null where it shows none, or one that cannot be read: then
 * there is nothing that could be compared.
 * @param seen what the tab says of itself
 */
export async function lookInPdf(tabId: number, request: LookRequest, seen: PageLook): Promise<PageLook | null> {
  if (request.clips.length === 0 || seen.status >= 400 || !(await pdfInTab(tabId))) return null;
  const answer = await readPdfOfTab(tabId);
  if (!answer.ok) return null;
  const text = fileText(answer.reading);
  const { pages, pageCount } = answer.reading;
  const looks = lookInFile(request, text);
  // of a file that was not read to its end, what was not found says nothing
  const told = pages.length < pageCount ? looks.filter(({ place }) => place === 'exact') : looks;
  return { ...seen, readable: text.trim() !== '', looks: told };
}
