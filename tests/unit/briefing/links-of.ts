import type { Nodes } from 'hast';

/** Every address that the note links to outside itself. */
export function linksOf(node: Nodes): string[] {
  const below = 'children' in node ? node.children.flatMap(linksOf) : [];
  return node.type === 'element' && node.tagName === 'a' ? [String(node.properties.href), ...below] : below;
}
