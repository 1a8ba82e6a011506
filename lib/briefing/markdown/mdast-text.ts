import type { Nodes } from 'mdast';

/** What nodes say, without marks; a break and a footnote's mark say nothing. */
export function mdastText(nodes: Nodes[]): string {
  return nodes
    .map((node) => ('value' in node ? node.value : 'children' in node ? mdastText(node.children) : ''))
    .join('');
}
