import type { PdfReading } from '../../../lib/model/pdf-reading';

const noInfo = { title: '', xmpTitle: '', author: '', publisher: '', created: '', modified: '', language: '' };

/** What the reader would give for a file of these pages. */
export function readingOf(
  pages: string[],
  { headings = [], info = {} }: { headings?: string[]; info?: Partial<PdfReading['info']> } = {},
): PdfReading {
  return {
    pageCount: pages.length,
    pages: pages.map((text, index) => ({ label: String(index + 1), text })),
    headings,
    info: { ...noInfo, ...info },
  };
}
