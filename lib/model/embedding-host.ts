import type { Clip } from './clip';

/** The site of the embedded page in which a clip stood, where that is another than the page's own; else null. */
export function embeddingHost({ frameUrl, pageUrl }: Pick<Clip, 'frameUrl' | 'pageUrl'>): string | null {
  if (frameUrl === null) return null;
  const { host } = new URL(frameUrl);
  return host === '' || host === new URL(pageUrl).host ? null : host;
}
