import type { PdfReading } from '../model/pdf-reading';
import { pageBreak } from './locate-selection';

/** The text of a whole file: its pages with a page break between them, so that a page can be told from it again. */
export function fileText({ pages }: PdfReading): string {
  return pages.map(({ text }) => text.replaceAll(pageBreak, ' ')).join(pageBreak);
}
