import type { FlowBlock, ParagraphRole } from './flow';
import { struck } from './struck';

/** What we say about a clip, and the way to it: that holds as before. */
const ours: ReadonlySet<ParagraphRole> = new Set<ParagraphRole>(['remark', 'address', 'missing']);

/** A clip's words struck out, because a newer edition has others: still to be read, and not to be taken for what holds. */
export function struckBlocks(blocks: FlowBlock[]): FlowBlock[] {
  return blocks.map(struckBlock);
}

function struckBlock(block: FlowBlock): FlowBlock {
  switch (block.type) {
    case 'heading':
      return { ...block, children: struck(block.children) };
    case 'paragraph':
      return ours.has(block.role) ? block : { ...block, children: struck(block.children) };
    case 'group':
      return { ...block, children: struckBlocks(block.children) };
    case 'list':
      return { ...block, items: block.items.map(struckBlocks) };
    case 'facts':
      return { ...block, facts: block.facts.map((fact) => ({ ...fact, value: struck(fact.value) })) };
    case 'table':
      return { ...block, caption: struck(block.caption), rows: block.rows.map((row) => row.map(struck)) };
    case 'image':
    case 'chart':
    case 'code':
      return block;
  }
}
