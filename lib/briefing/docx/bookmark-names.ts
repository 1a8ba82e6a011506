import type { FlowBlock } from '../flow/flow';
import { everyBlock } from './every-block';

export interface BookmarkNames {
  /** The bookmark of an anchor; null for an anchor that no block has. */
  ofAnchor(anchor: string): string | null;
  /** The bookmark by which the contents find a heading. */
  ofHeading(block: FlowBlock): string | null;
}

/** Names of bookmarks as Word takes them: letters, digits and underscores, forty at most, each once. */
export function bookmarkNames(blocks: FlowBlock[]): BookmarkNames {
  const anchors = new Map<string, string>();
  const headings = new Map<FlowBlock, string>();
  for (const block of everyBlock(blocks)) {
    if ('anchor' in block && block.anchor !== null && !anchors.has(block.anchor)) {
      anchors.set(block.anchor, `a${anchors.size + 1}_${block.anchor.replace(/[^A-Za-z0-9]/g, '_').slice(0, 30)}`);
    }
    // Word makes new ones of this kind when it brings the contents up to date, and deletes the old.
    if (block.type === 'heading') headings.set(block, `_Toc${String(100_000_001 + headings.size)}`);
  }
  return {
    ofAnchor: (anchor) => anchors.get(anchor) ?? null,
    ofHeading: (block) => headings.get(block) ?? null,
  };
}
