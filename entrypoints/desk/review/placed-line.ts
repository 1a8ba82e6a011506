import type { DocumentLine } from '../../../lib/model/minutes-document';

/** A line with its index in the document. */
export interface PlacedLine {
  line: DocumentLine;
  at: number;
}
