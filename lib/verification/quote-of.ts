import type { Clip } from '../model/clip';

/** The words of a clip that can be looked for on its page; empty for links, pictures and pages as such. */
export function quoteOf({ content }: Pick<Clip, 'content'>): string {
  return content.kind === 'excerpt' || content.kind === 'table' ? content.quote : '';
}
