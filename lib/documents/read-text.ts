import { documentLimits } from './document-limits';
import type { DocumentResult } from './document-result';
import { type DocumentOrigin, finishDocument } from './finish-document';
import { formatOf } from './text-heading';
import { textLines } from './text-line';
import { TextWalk } from './text-walk';

/**
 * Text as a document: paragraphs put together again where an editor broke them, lists by their markers and indentation, underlined and marked
 * headings, tables drawn with characters, addresses as links. reStructuredText, AsciiDoc and Org are read by their names.
 */
export function readText(text: string, origin: DocumentOrigin): DocumentResult {
  if (text.length > documentLimits.longestText) return { ok: false, reason: 'document-too-large' };
  const walk = new TextWalk(textLines(text), formatOf(origin.fileName ?? ''));
  return finishDocument(walk.read(), origin);
}
