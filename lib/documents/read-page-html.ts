import type { DocumentResult } from './document-result';
import { readHtml } from './read-html';

/** The page that a tab shows, as `entrypoints/read-page.ts` reads it. */
export interface PageHtml {
  html: string;
  address: string;
  title: string;
}

/** A page as a document: what it is about, without its menus; its links made absolute against its address. */
export function readPageHtml({ html, address, title }: PageHtml): DocumentResult {
  try {
    return readHtml(html, { address, title });
  } catch {
    return { ok: false, reason: 'document-unreadable' };
  }
}
