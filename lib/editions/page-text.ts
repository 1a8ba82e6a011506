import { foldText } from '../language/fold-text';

/** The readable text of a page, ready to be looked through. */
export interface PageText {
  /** A block of the page each. */
  lines: string[];
  folded: string[];
  /** All of it without white space: whether a table still stands, however its cells are parted. */
  squeezed: string;
}

export function pageText(text: string): PageText {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return { lines, folded: lines.map(foldText), squeezed: text.replace(/\s+/g, '') };
}
