import type { EditionEntry } from '../../../lib/editions/edition-entry';
import { editionEntry } from '../../../lib/editions/edition-entry';
import { type PageText, pageText } from '../../../lib/editions/page-text';
import type { Clip } from '../../../lib/model/clip';
import type { ClipContent } from '../../../lib/model/clip-content';
import type { SourceFields } from '../../../lib/model/source';
import { excerptDraft } from '../../browser/services/drafts';
import type { Side } from './edition-pair';

const dated = (value: string | undefined) => ({
  chosen: value === undefined ? null : { value, from: 'meta' as const, label: '' },
  others: [],
});

/** A clip as the store would have it, ready to be held against others. */
export function entryOf(id: string, side: Side): EditionEntry {
  const { source, ...draft } = excerptDraft('x', side.address ?? 'https://portal.example.org/page');
  const fields: SourceFields = {
    ...source,
    title: { chosen: { value: side.title ?? 'Latest trends', from: 'heading', label: '' }, others: [] },
    producer: { chosen: { value: [side.producer ?? 'EUAA'], from: 'meta', label: '' }, others: [] },
    published: dated(side.published),
    asOf: dated(side.asOf),
  };
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
    content: contentOf(side),
    ...(side.editions ? { editions: side.editions } : {}),
  };
  const entry = editionEntry(clip, { seenAt: clip.clippedAt, snapshotId: clip.snapshotId, fields });
  if (entry === null) throw new Error(`${id} says nothing`);
  return entry;
}

function contentOf({ quote = 'x', table, picture }: Side): ClipContent {
  if (table) {
    const cells = [...table.header, ...table.rows].map((row) => row.join('\t')).join('\n');
    return { kind: 'table', quote: cells, ...table, notes: [], rowCount: null };
  }
  if (picture) {
    const { address: target, image: imageId, caption } = picture;
    return { kind: 'image', imageId, target, alt: '', caption, credit: '', fidelity: 'original' };
  }
  return { kind: 'excerpt', quote, blocks: [] };
}

/** Pages that read the same are one snapshot. */
const snapshotOf = ({ page }: Side) => page && JSON.stringify(page);

export function pagesOf(sides: Side[]): Map<string, PageText> {
  return new Map(
    sides.flatMap(({ page }) => (page ? [[JSON.stringify(page), pageText(page.join('\n'))] as const] : [])),
  );
}
