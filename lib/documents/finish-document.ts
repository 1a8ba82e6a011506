import type { DocumentLine, MinutesDocument } from '../model/minutes-document';
import { labelText } from '../sanitize/label-text';
import { parseUrl } from '../sanitize/safe-url';
import { documentLimits } from './document-limits';
import type { DocumentResult } from './document-result';
import { linkAddresses } from './link-addresses';

/** Where a document came from. */
export interface DocumentOrigin {
  title?: string;
  fileName?: string;
  /** Of the page; null or absent for a file and a paste. */
  address?: string | null;
}

/** The lines of a document as the document; refuses one without words, and one of more lines than minutes ever have. */
export function finishDocument(lines: DocumentLine[], origin: DocumentOrigin): DocumentResult {
  if (lines.every(({ text }) => text === '')) return { ok: false, reason: 'document-empty' };
  if (lines.length >= documentLimits.mostLines) return { ok: false, reason: 'document-too-large' };
  const document: MinutesDocument = {
    title: labelText(origin.title ?? ''),
    fileName: labelText(origin.fileName ?? '', 300),
    address: pageAddress(origin.address ?? null),
    lines: lines.map(linkAddresses),
  };
  return { ok: true, document };
}

function pageAddress(address: string | null): string | null {
  const url = address === null ? null : parseUrl(address);
  return url && /^https?:$/.test(url.protocol) ? url.href : null;
}
