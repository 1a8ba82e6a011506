import type { Damage } from './damage';

/** What the kept text of a PDF file shows of a clip of it. */
export interface PdfCheck {
  /** Null where the file was not read; false where it holds pictures of pages and no text. */
  hasText: boolean | null;
  /** The pages on which the words begin; none where they are not in the text, or nothing was selected. */
  pages: number[];
  /** Places of the quote that look damaged. */
  damage: Damage[];
}
