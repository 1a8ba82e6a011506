import type { CaptureDraft } from '../../../lib/model/capture-draft';

const nothing = { chosen: null, others: [] };

/** What the capture script would return for a sentence selected on a page. */
export function excerptDraft(quote: string, page = 'https://dtm.example.org/news/arrivals'): CaptureDraft {
  return {
    content: { kind: 'excerpt', quote, blocks: [{ type: 'paragraph', children: [{ type: 'text', value: quote }] }] },
    pageUrl: page,
    frameUrl: null,
    pdfPage: null,
    source: {
      type: 'webpage',
      url: page,
      title: { chosen: { value: 'Arrivals by land', from: 'heading', label: 'h1' }, others: [] },
      producer: { chosen: { value: ['IOM'], from: 'meta', label: 'author' }, others: [] },
      publisher: nothing,
      foundOn: nothing,
      published: { chosen: { value: '2018-08-01', from: 'time-element', label: '' }, others: [] },
      modified: nothing,
      asOf: nothing,
      period: nothing,
      language: nothing,
      edition: nothing,
      licence: nothing,
      caveats: [],
      files: [],
    },
    selectors: [],
    fragmentUrl: null,
    lang: 'en',
    dir: 'ltr',
    snapshot: { text: `Before. ${page} After.`, truncated: false },
  };
}

/** One black pixel, as the page could read it. */
export function imageDraft(page = 'https://dtm.example.org/map'): CaptureDraft {
  const base64 = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  return {
    ...excerptDraft('unused', page),
    content: {
      kind: 'image',
      target: 'https://dtm.example.org/map.png',
      alt: 'Routes',
      caption: '',
      credit: '',
      fidelity: 'original',
      pixels: { from: 'page', mime: 'image/png', width: 1, height: 1, base64 },
    },
  };
}
