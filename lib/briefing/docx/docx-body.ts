import { blockChildren } from './block-children';
import { withEnd, xmlOfBlocks } from './docx-block';
import { docxSpacer } from './docx-spacer';
import type { Draft, Place } from './draft';

/** The text of the file. Two tables after one another would become one, and what ends with one cannot be opened. */
export function docxBody(draft: Draft, place: Place): string {
  const blocks = blockChildren(draft.flow.blocks, draft, place).flatMap((block, index, all) =>
    block.kind === 'table' && all[index + 1]?.kind === 'table' ? [block, ...docxSpacer(draft, place, true)] : [block],
  );
  const needsEnd = draft.waiting.length > 0 || blocks.at(-1)?.kind !== 'paragraph';
  const whole = needsEnd ? [...blocks, ...docxSpacer(draft, place, true)] : blocks;
  draft.room = 0;
  draft.newPage = false;
  return xmlOfBlocks(whole.map((block, index) => (index < whole.length - 1 ? block : withEnd(block, draft.closing))));
}
