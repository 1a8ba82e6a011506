import type { Clip } from '../model/clip';
import type { Source } from '../model/source';

/** What can still be said of a clip whose source is missing: its address, and nothing claimed besides. */
export function standInSource(clip: Clip): Source {
  const nothing = { chosen: null, others: [] };
  return {
    id: clip.sourceId,
    fingerprint: '0'.repeat(64),
    fields: {
      type: 'webpage',
      url: clip.canonicalUrl,
      title: nothing,
      producer: nothing,
      publisher: nothing,
      foundOn: nothing,
      published: nothing,
      modified: nothing,
      asOf: nothing,
      period: nothing,
      language: nothing,
      edition: nothing,
      licence: nothing,
      caveats: [],
      files: [],
    },
    firstReadAt: clip.clippedAt,
  };
}
