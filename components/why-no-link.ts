import type { Clip } from '../lib/model/clip';
import { noLinkWords } from '../lib/words/no-link-words';

/** Why no link leads to the words of a clip; empty where one does, and for what has no words to lead to. */
export function whyNoLink({ content, fragmentUrl, frameUrl, pageUrl }: Clip): string {
  if (fragmentUrl !== null || (content.kind !== 'excerpt' && content.kind !== 'table')) return '';
  if (frameUrl !== null) return noLinkWords.frame;
  return /\.pdf$/i.test(new URL(pageUrl).pathname) ? noLinkWords.file : noLinkWords.page;
}
