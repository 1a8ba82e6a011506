import type { EditionEntry } from '../../../lib/editions/edition-entry';
import { editionEntry } from '../../../lib/editions/edition-entry';
import { type PageText, pageText } from '../../../lib/editions/page-text';
import type { Clip } from '../../../lib/model/clip';
import type { SourceFields } from '../../../lib/model/source';
import { excerptDraft } from '../../browser/services/drafts';

/** One clip of a pair, as the golden files write it; what is not given is the same for both. */
export interface Side {
  /** When it was clipped. */
  day: string;
  quote?: string;
  table?: { caption: string; header: string[][]; rows: string[][] };
  /** What the page said, a block each; null where we have no text of it. */
  page: string[] | null;
  address?: string;
  title?: string;
  producer?: string;
  published?: string;
  asOf?: string;
  editions?: Clip['editions'];
}

const dated = (value: string | undefined) => ({
  chosen: value === undefined ? null : { value, from: 'meta' as const, label: '' },
  others: [],
});

/** A clip as the store would have it, ready to be held against others. */
export function entryOf(id: string, side: Side): EditionEntry {
  const { content, source, ...draft } = excerptDraft(
    side.quote ?? 'x',
    side.address ?? 'https://portal.example.org/page',
  );
  const fields: SourceFields = {
    ...source,
    title: { chosen: { value: side.title ?? 'Latest trends', from: 'heading', label: '' }, others: [] },
    producer: { chosen: { value: [side.producer ?? 'EUAA'], from: 'meta', label: '' }, others: [] },
    published: dated(side.published),
    asOf: dated(side.asOf),
  };
  const quote = side.table ? [...side.table.header, ...side.table.rows].map((row) => row.join('\t')).join('\n') : '';
  const clip: Clip = {
    ...{
      id,
      sourceId: id,
      snapshotId: snapshotOf(side),
      contentHash: '',
      canonicalUrl: source.url,
      clippedAt: side.day,
    },
    ...{
      pageUrl: draft.pageUrl,
      frameUrl: null,
      pdfPage: null,
      selectors: [],
      fragmentUrl: null,
      lang: 'en',
      dir: 'ltr',
    },
    ...{
      note: '',
      shown: null,
      sensitivity: null,
      sharing: null,
      nonAttributable: false,
      typed: '',
      transcribed: false,
    },
    content: side.table
      ? { kind: 'table', quote, ...side.table, notes: [], rowCount: null }
      : content.kind === 'image'
        ? { kind: 'page', description: '' }
        : content,
    ...(side.editions ? { editions: side.editions } : {}),
  };
  const entry = editionEntry(clip, fields);
  if (entry === null) throw new Error(`${id} says nothing`);
  return entry;
}

/** Pages that read the same are one snapshot. */
const snapshotOf = ({ page }: Side) => page && JSON.stringify(page);

export function pagesOf(sides: Side[]): Map<string, PageText> {
  return new Map(
    sides.flatMap(({ page }) => (page ? [[JSON.stringify(page), pageText(page.join('\n'))] as const] : [])),
  );
}
