import type { Clip } from '../model/clip';

/** Where the words of a clip are looked for. */
export interface ClipPage {
  /** Without the part that only scrolls and marks. */
  address: string;
  origin: string;
  host: string;
}

/** The page to read for a clip: the frame that its words stood in, or the page of the tab. Null for what is no page of the web. */
export function pageOfClip({ frameUrl, pageUrl }: Pick<Clip, 'frameUrl' | 'pageUrl'>): ClipPage | null {
  const address = frameUrl ?? pageUrl;
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol)) return null;
  url.hash = url.hash.replace(/^#?:~:.*$|:~:.*$/s, '');
  return { address: url.href, origin: url.origin, host: url.host };
}
