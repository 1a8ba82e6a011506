import type { CaptureDraft } from '../model/capture-draft';
import { sha256 } from './sha256';

/**
 * What makes two clips "the very same": kind, canonical address, and the words, the link's target or the picture. White space counts
 * for nothing.
 * @param canonicalUrl of the page the content stands on
 */
export function contentHash(content: CaptureDraft['content'], canonicalUrl: string): Promise<string> {
  return sha256([content.kind, canonicalUrl, essence(content)].join('\n'));
}

function essence(content: CaptureDraft['content']): string {
  switch (content.kind) {
    case 'page':
      return '';
    case 'link':
      return content.target;
    case 'excerpt':
    case 'table':
      return content.quote.normalize('NFC').replace(/\s+/g, ' ').trim();
    case 'image':
      return content.target ?? (content.pixels.from === 'page' ? content.pixels.base64 : '');
  }
}
