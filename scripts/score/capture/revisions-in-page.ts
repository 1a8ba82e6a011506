import { lookAtPage } from '../../../lib/capture/look-at-page';
import type { LookRequest } from '../../../lib/model/look-request';
import type { PageLook } from '../../../lib/model/page-look';
import { clipWords } from './clip-words';

/** Clips words of this page. */
export const clip = (words: string, occurrence: number) => clipWords(window, words, occurrence);

/** What this page shows of clips, as the locating script tells it. */
export function look(request: LookRequest): { page: PageLook; milliseconds: number } {
  const before = performance.now();
  const page = lookAtPage(window, request, {});
  return { page, milliseconds: performance.now() - before };
}
