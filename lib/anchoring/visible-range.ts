import { nodeIndexAt } from './document-text';
import type { VisibleText } from './visible-text';

/** The range of the document that `start` to `end` of its visible text stand for; null where its nodes have gone. */
export function visibleRange(page: VisibleText, start: number, end: number): Range | null {
  const boundary = (at: number) => {
    const index = nodeIndexAt(page.starts, at);
    const node = page.nodes[index];
    const offset = (page.offsets[index] ?? 0) + at - (page.starts[index] ?? 0);
    return node ? { node, offset: Math.min(offset, node.length) } : null;
  };
  const first = boundary(start);
  const last = boundary(Math.max(start, end - 1));
  if (!first?.node.isConnected || !last?.node.isConnected) return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, Math.min(last.offset + 1, last.node.length));
  return range;
}
