import { type Node, Slice } from 'prosemirror-model';
import { z } from 'zod';
import { type WrittenText, writtenTextSchema } from '../../../lib/model/written-block';
import { fromDoc } from './from-doc';
import { toDoc } from './to-doc';
import { writtenSchema } from './written-schema';

const { nodes } = writtenSchema;

/** What one editor hands to another over the clipboard, so that nothing is lost on the way. Any page can write it too. */
export const sliceType = 'application/x-rapporteur-text';
const openSchema = z.int().min(0).max(100);
const lineSchema = z.strictObject({ text: writtenTextSchema, openStart: openSchema, openEnd: openSchema });

/** A text to be put into another: paragraphs at its ends join those around the place, headings and lists stay themselves. */
export function textSlice(text: WrittenText): Slice {
  const { content } = toDoc(text);
  const joins = (block: Node | null) => (block?.type === nodes.paragraph ? 1 : 0);
  return new Slice(content, joins(content.firstChild), joins(content.lastChild));
}

/** A part of a document as a line for the clipboard. */
export function sliceToLine(slice: Slice): string {
  const inline = slice.content.firstChild?.isInline ?? false;
  const blocks = inline ? nodes.paragraph.create(null, slice.content) : slice.content;
  const [openStart, openEnd] = inline ? [1, 1] : [slice.openStart, slice.openEnd];
  return JSON.stringify({ text: fromDoc(nodes.doc.create(null, blocks)), openStart, openEnd });
}

/** The other way round; null for a line that no editor has written. */
export function lineToSlice(line: string): Slice | null {
  try {
    const { text, openStart, openEnd } = lineSchema.parse(JSON.parse(line));
    const most = Slice.maxOpen(toDoc(text).content);
    return new Slice(most.content, Math.min(openStart, most.openStart), Math.min(openEnd, most.openEnd));
  } catch {
    return null;
  }
}
