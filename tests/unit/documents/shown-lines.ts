import type { DocumentResult } from '../../../lib/documents/document-result';
import type { DocumentLine } from '../../../lib/model/minutes-document';
import { minutesDocumentSchema } from '../../../lib/model/minutes-document';

/** A line in a form that a test can be read in: `item 2 a) | words <https://…>`. */
function shownLine(line: DocumentLine): string {
  const { kind, depth, marker, text, strong, links, continues, checked, cell } = line;
  const place = cell ? `[${cell.row},${cell.column}${cell.header ? ' head' : ''}] ` : '';
  const box = checked === null ? '' : checked ? '☑ ' : '☐ ';
  const what =
    kind === 'paragraph' && depth === 0 ? '' : `${kind}${depth === 0 ? '' : ` ${depth}`}${marker && ` ${marker}`} | `;
  const bold = strong > 0 ? `*${text.slice(0, strong)}*${text.slice(strong)}` : text;
  return `${continues ? '… ' : ''}${place}${what}${box}${bold}${links.map(({ url }) => ` <${url}>`).join('')}`;
}

/** The lines of a document that must have been read, and must be what the contract says. */
export function shownLines(read: DocumentResult): string[] {
  if (!read.ok) throw new Error(`refused: ${read.reason}`);
  return minutesDocumentSchema.parse(read.document).lines.map(shownLine);
}
