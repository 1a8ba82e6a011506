import type { CaptureDraft } from '../model/capture-draft';
import type { Direction } from '../model/direction';
import { plainText } from '../sanitize/plain-text';
import { safeUrl } from '../sanitize/safe-url';
import { bareSource } from './bare-source';

/** What the browser's own menu tells of a place that no script may read: the PDF viewer, a frame of another site. */
export interface MenuFacts {
  selectionText: string;
  pageUrl: string;
  /** The frame that was clicked in, where it is not the page itself. */
  frameUrl?: string | undefined;
  tabTitle: string;
}

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const letter = /\p{L}/u;

function directionOf(text: string): Direction {
  return rightToLeft.test(letter.exec(text)?.[0] ?? '') ? 'rtl' : 'ltr';
}

/**
 * A draft from the browser's own menu, for a place that no script may read. It has no position and no snapshot.
 * @returns null where nothing was selected or the place is no web page
 */
export function menuDraft(facts: MenuFacts): CaptureDraft | null {
  const quote = plainText(facts.selectionText).trim();
  const pageUrl = safeUrl(facts.pageUrl);
  if (!quote || !pageUrl?.startsWith('http')) return null;
  const lines = quote.split('\n').map((line) => line.trim());
  const source = bareSource(pageUrl, facts.tabTitle);
  const frameUrl = facts.frameUrl ? safeUrl(facts.frameUrl) : null;
  if (frameUrl && frameUrl !== pageUrl)
    source.caveats = [`Read inside an embedded page of ${new URL(frameUrl).hostname}`];
  return {
    content: {
      kind: 'excerpt',
      quote,
      blocks: lines.filter(Boolean).map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
    },
    pageUrl,
    frameUrl: frameUrl && frameUrl !== pageUrl ? frameUrl : null,
    pdfPage: null,
    source,
    selectors: [{ type: 'TextQuoteSelector', exact: quote, prefix: '', suffix: '' }],
    fragmentUrl: null,
    lang: '',
    dir: directionOf(quote),
    snapshot: null,
  };
}
