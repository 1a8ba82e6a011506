import type { Element, Nodes } from 'hast';

/** Every element of a page, in the order of its text. */
export function elements(node: Nodes): Element[] {
  const children = 'children' in node ? node.children.flatMap(elements) : [];
  return node.type === 'element' ? [node, ...children] : children;
}
