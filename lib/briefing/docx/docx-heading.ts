import { blockDirection } from '../flow/block-direction';
import type { FlowBlock } from '../flow/flow';
import { textOfInlines } from '../flow/text-of-flow';
import { bookmarked } from './bookmark-ends';
import type { DocxBlock } from './docx-block';
import { docxParagraph } from './docx-paragraph';
import type { Draft, Place } from './draft';
import { inlineChildren } from './inline-children';

/** The note's title is Word's title; the headings below it are Word's headings, from 1 on. */
const levels = { 1: 'Title', 2: 'Heading1', 3: 'Heading2', 4: 'Heading3' } as const;

/** A real heading: Word's navigation and contents find it by its style. */
export function docxHeading(block: Extract<FlowBlock, { type: 'heading' }>, draft: Draft, place: Place): DocxBlock {
  const there = { ...place, dir: blockDirection(block.dir, textOfInlines(block.children), place.dir), keepNext: true };
  const anchor = block.anchor === null ? null : draft.bookmarks.ofAnchor(block.anchor);
  if (anchor !== null) draft.waiting.push(anchor);
  const children = inlineChildren(block.children, draft, there);
  const id = draft.bookmarks.ofHeading(block);
  return docxParagraph(
    id === null ? children : bookmarked(id, children, draft),
    { style: levels[block.level] },
    draft,
    there,
  );
}
