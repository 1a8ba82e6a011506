import { Paragraph, Table } from 'docx';
import { blockChildren } from './block-children';
import type { DocxBlock } from './docx-block';
import { docxSpacer } from './docx-spacer';
import type { Draft, Place } from './draft';

/** The text of the file. Two tables after one another would become one, and what ends with one cannot be opened. */
export function docxBody(draft: Draft, place: Place): DocxBlock[] {
  const blocks = blockChildren(draft.flow.blocks, draft, place).flatMap((block, index, all) =>
    block instanceof Table && all[index + 1] instanceof Table ? [block, ...docxSpacer(draft, place, true)] : [block],
  );
  const needsEnd = draft.waiting.length > 0 || !(blocks.at(-1) instanceof Paragraph);
  const whole = needsEnd ? [...blocks, ...docxSpacer(draft, place, true)] : blocks;
  for (const bookmark of draft.closing) whole.at(-1)?.addChildElement(bookmark);
  draft.room = 0;
  draft.newPage = false;
  return whole;
}
