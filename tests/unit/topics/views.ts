import type { ClipView } from '../../../lib/model/clip-view';
import type { SourceFields } from '../../../lib/model/source';
import type { Tag } from '../../../lib/model/tag';

const nothing = { chosen: null, others: [] };

/** What a test says of a clip; the rest does not matter to it. */
export interface Said {
  id?: string;
  quote?: string;
  note?: string;
  title?: string;
  producer?: string[];
  published?: string;
  asOf?: string;
  modified?: string;
  clippedAt?: string;
  url?: string;
  tags?: Tag[];
}

/** A clip as the pages see it. */
export function viewOf(said: Said): ClipView {
  const { quote = 'a quote', url = 'https://data.example.org/page' } = said;
  const field = <T>(value: T | undefined) =>
    value === undefined ? nothing : { chosen: { value, from: 'meta' as const, label: '' }, others: [] };
  const fields: SourceFields = {
    type: 'webpage',
    url,
    title: field(said.title),
    producer: field(said.producer),
    publisher: nothing,
    foundOn: nothing,
    published: field(said.published),
    modified: field(said.modified),
    asOf: field(said.asOf),
    period: nothing,
    language: nothing,
    edition: nothing,
    licence: nothing,
    caveats: [],
    files: [],
  };
  const clippedAt = said.clippedAt ?? '2018-08-01T10:00:00.000Z';
  const sourceId = crypto.randomUUID();
  return {
    clip: {
      id: said.id ?? crypto.randomUUID(),
      sourceId,
      snapshotId: null,
      content: { kind: 'excerpt', quote, blocks: [] },
      contentHash: '0'.repeat(64),
      pageUrl: url,
      canonicalUrl: url,
      frameUrl: null,
      pdfPage: null,
      selectors: [],
      fragmentUrl: null,
      lang: 'en',
      dir: 'ltr',
      note: said.note ?? '',
      shown: null,
      sensitivity: null,
      sharing: null,
      nonAttributable: false,
      typed: '',
      transcribed: false,
      clippedAt,
    },
    source: { id: sourceId, fingerprint: '0'.repeat(64), fields, firstReadAt: clippedAt },
    tags: said.tags ?? [],
  };
}
