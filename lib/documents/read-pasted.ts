import { documentKind } from './document-kind';
import { documentLimits } from './document-limits';
import type { DocumentResult } from './document-result';
import { readHtml } from './read-html';
import { readMarkdown } from './read-markdown';
import { readText } from './read-text';

/** What a clipboard holds: the text, and the same with its form where it was copied from a page or a word processor. */
export interface Pasted {
  html?: string | undefined;
  text: string;
}

/** Mark-up that tells more than its text; an editor of code dresses plain text in colours and breaks. */
const hasForm = /<(p|li|h[1-6]|td|a)[\s>]/i;

/** A paste as a document, by its form where it has one, else by its text. */
export function readPasted({ html, text }: Pasted): DocumentResult {
  if (text.length > documentLimits.longestText) return { ok: false, reason: 'document-too-large' };
  try {
    const found = documentKind(new TextEncoder().encode(text), '');
    if (html && (hasForm.test(html) || found.kind === 'empty')) {
      const read = readHtml(html, {});
      if (read.ok || found.kind === 'empty') return read;
    }
    if (found.kind === 'html') return readHtml(text, {});
    if (found.kind === 'markdown') return readMarkdown(text, {});
    return readText(text, {});
  } catch {
    return { ok: false, reason: 'document-unreadable' };
  }
}
