import type { SourceFields } from '../model/source';
import { canonicaliseUrl } from '../sanitize/canonicalise-url';
import { labelText } from '../sanitize/label-text';

/** All that an address (http or https) and a title tell of a source. */
export function bareSource(url: string, titleText: string): SourceFields {
  const none = { chosen: null, others: [] };
  const title = labelText(titleText);
  return {
    type: /\.pdf($|[?#])/i.test(url) ? 'report' : 'webpage',
    url: canonicaliseUrl(url),
    title: title ? { chosen: { value: title, from: 'document-title', label: 'title' }, others: [] } : none,
    producer: none,
    publisher: none,
    foundOn: { chosen: { value: new URL(url).hostname, from: 'url', label: 'host' }, others: [] },
    published: none,
    modified: none,
    asOf: none,
    period: none,
    language: none,
    edition: none,
    licence: none,
    caveats: [],
    files: [],
  };
}
