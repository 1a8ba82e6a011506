import { documentKind } from './document-kind';
import { documentLimits } from './document-limits';
import type { DocumentResult } from './document-result';
import { readDocx } from './read-docx';
import { readHtml } from './read-html';
import { readMarkdown } from './read-markdown';
import { readText } from './read-text';
import { oleReason, pdfReason } from './refusal-reasons';

/** A file as the person gave it. `mime` is what the browser thinks it is; its content is believed first. */
export interface GivenFile {
  bytes: Uint8Array;
  fileName: string;
  mime?: string;
}

/**
 * A file as lines: Word (.docx), HTML, Markdown or text. Refuses, with its reason, what is another kind, protected, empty, too large, made to
 * do harm, or damaged; it never throws.
 */
export async function readDocument({ bytes, fileName, mime }: GivenFile): Promise<DocumentResult> {
  if (bytes.length > documentLimits.longestFile) return { ok: false, reason: 'document-too-large' };
  try {
    const found = documentKind(bytes, fileName, mime);
    const origin = { fileName };
    if (found.kind === 'empty') return { ok: false, reason: 'document-empty' };
    if (found.kind === 'zip') return await readDocx(bytes, origin);
    if (found.kind === 'ole') return { ok: false, reason: oleReason(bytes) };
    if (found.kind === 'pdf') return { ok: false, reason: pdfReason(bytes) };
    if (found.kind === 'html') return readHtml(found.text, origin);
    if (found.kind === 'markdown') return readMarkdown(found.text, origin);
    return found.kind === 'text' ? readText(found.text, origin) : { ok: false, reason: 'document-kind' };
  } catch {
    // a reader met something that no document has
    return { ok: false, reason: 'document-unreadable' };
  }
}
