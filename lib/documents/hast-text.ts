import type { Nodes } from 'hast';

/** All text in a node, as it stands. */
export function hastText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(hastText).join('') : '';
}
