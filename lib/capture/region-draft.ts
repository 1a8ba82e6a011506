import type { CaptureDraft } from '../model/capture-draft';
import { labelText } from '../sanitize/label-text';
import { safeUrl } from '../sanitize/safe-url';
import { bareSource } from './bare-source';

const longestCaption = 2_000;

/** A part of the screen: its pixels, and what the person calls it. */
export interface Region {
  base64: string;
  /** In CSS pixels, as pictures are shown. */
  width: number;
  height: number;
  caption: string;
}

/** A page of which no more is known than its address and the title of its tab; null where it is no web page. */
export function barePage(url: string, title: string): CaptureDraft | null {
  const pageUrl = safeUrl(url);
  if (!pageUrl?.startsWith('http')) return null;
  return {
    content: { kind: 'page', description: '' },
    pageUrl,
    frameUrl: null,
    pdfPage: null,
    source: bareSource(pageUrl, title),
    selectors: [],
    fragmentUrl: null,
    lang: '',
    dir: 'ltr',
    snapshot: null,
  };
}

/** The draft of a picture of a part of the screen: the source is that of the page, and no address leads to the picture itself. */
export function regionDraft(page: CaptureDraft, region: Region): CaptureDraft {
  const { base64, width, height } = region;
  return {
    ...page,
    content: {
      kind: 'image',
      target: null,
      alt: '',
      caption: labelText(region.caption, longestCaption),
      credit: '',
      fidelity: 'region',
      pixels: { from: 'page', mime: 'image/png', width, height, base64 },
    },
    selectors: [],
    fragmentUrl: null,
  };
}
