import type { Clip } from './clip';
import type { Source } from './source';

/** Whether a clip is of a PDF file itself, not of a page that offers one. */
export function isPdfClip({ clip, source }: { clip: Clip; source: Source }): boolean {
  if (clip.pdfPage !== null || /\.pdf$/i.test(new URL(clip.pageUrl).pathname)) return true;
  return source.fields.files.some(({ url, format }) => url === clip.canonicalUrl && /^pdf$/i.test(format));
}
