import type { CaptureDraft } from '../../../lib/model/capture-draft';
import type { DateField, NamesField, SourceFields, TextField } from '../../../lib/model/source';

const none = { chosen: null, others: [] };
export const textOf = (value: string): TextField => ({
  chosen: { value, from: 'meta', label: 'og:title' },
  others: [],
});
export const namesOf = (...value: string[]): NamesField => ({
  chosen: { value, from: 'json-ld', label: 'author' },
  others: [],
});
export const dateOf = (value: string, ...others: string[]): DateField => ({
  chosen: { value, from: 'json-ld', label: 'datePublished' },
  others: others.map((other) => ({ value: other, from: 'label', label: 'Originally published' })),
});

export function sampleSource(changes: Partial<SourceFields> = {}): SourceFields {
  return {
    type: 'article',
    url: 'https://vienna.sample/news/secondary-displacement',
    title: textOf('Secondary displacement in the Western Balkans grows'),
    producer: namesOf('IOM'),
    publisher: none,
    foundOn: textOf('IOM Vienna'),
    published: dateOf('2018-08-01', '2018-07-30'),
    modified: none,
    asOf: none,
    period: none,
    language: textOf('en'),
    edition: none,
    licence: none,
    caveats: [],
    files: [],
    ...changes,
  };
}

export const quote =
  'In the second quarter of 2018 the authorities of the three countries registered a total of 11,267 irregular migrants.';

/** What the capture script would return for a sentence of a news page. */
export function sampleDraft(changes: Partial<CaptureDraft> = {}): CaptureDraft {
  return {
    content: {
      kind: 'excerpt',
      quote,
      blocks: [{ type: 'paragraph', children: [{ type: 'text', value: quote }] }],
    },
    pageUrl: 'https://vienna.sample/news/secondary-displacement',
    frameUrl: null,
    pdfPage: null,
    source: sampleSource(),
    selectors: [{ type: 'TextQuoteSelector', exact: quote, prefix: '', suffix: '' }],
    fragmentUrl: null,
    lang: 'en',
    dir: 'ltr',
    snapshot: null,
    ...changes,
  };
}
