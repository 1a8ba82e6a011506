import type { Clip } from '../model/clip';
import type { UncheckedReason } from '../model/verification';

/** Why a clip has no words that could be looked for on its page. */
export function whyWordless({ content, pdfPage }: Pick<Clip, 'content' | 'pdfPage'>): UncheckedReason {
  if (pdfPage !== null) return 'pdf';
  return content.kind === 'image' ? 'picture' : 'no-text';
}
