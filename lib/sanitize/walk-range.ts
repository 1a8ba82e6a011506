import { type ElementRole, roleOf } from './element-role';

/** What a walk meets, in document order. `enter` answers whether the walk goes into the element. */
export interface RangeVisitor {
  enter(element: Element, role: ElementRole): boolean;
  text(data: string): void;
  leave(element: Element): void;
}

/** The node after `node` and all that is in it, in document order; null past the end. */
export function nextOutside(node: Node): Node | null {
  for (let at: Node | null = node; at; at = at.parentNode) if (at.nextSibling) return at.nextSibling;
  return null;
}

/** The first node that a boundary point leaves inside or after it. */
function nodeAt(container: Node, offset: number): Node | null {
  if (container.nodeType !== Node.ELEMENT_NODE && !container.hasChildNodes()) return container;
  return container.childNodes[offset] ?? nextOutside(container);
}

/**
 * Walks the content of `range` from `root`, an ancestor of all of it: ancestors of its start are entered first.
 * What is not content (`roleOf`) is passed over. It does not recurse, so depth costs nothing.
 */
export function walkRange(range: Range, root: Element, visitor: RangeVisitor): void {
  const first = nodeAt(range.startContainer, range.startOffset);
  if (!first || !root.contains(first)) return;
  const endsInText = range.endContainer.nodeType !== Node.ELEMENT_NODE;
  const end = endsInText ? nextOutside(range.endContainer) : nodeAt(range.endContainer, range.endOffset);
  const limit = end && root.contains(end) ? end : nextOutside(root);
  if (first === limit) return;

  const open: { element: Element; visible: boolean }[] = [];
  const enter = (element: Element): boolean => {
    const role = roleOf(element);
    if (role.skipped || !visitor.enter(element, role)) return false;
    open.push({ element, visible: role.visible });
    return true;
  };
  const leaveUntil = (parent: Node | null) => {
    while (open.length > 0 && open.at(-1)?.element !== parent) {
      const left = open.pop();
      if (left) visitor.leave(left.element);
    }
  };

  const ancestors: Element[] = [];
  for (let at = first.parentElement; at && at !== root.parentElement; at = at.parentElement) ancestors.push(at);
  const refused = ancestors.reverse().find((ancestor) => !enter(ancestor));
  if (refused?.contains(limit)) return;
  let node: Node | null = refused ? nextOutside(refused) : first;
  while (node && node !== limit) {
    leaveUntil(node.parentNode);
    if (open.length === 0) break;
    if (node.nodeType === Node.TEXT_NODE) {
      if (open.at(-1)?.visible) visitor.text(textWithin(node, range));
    } else if (node.nodeType === Node.ELEMENT_NODE) {
      // nodeType says so
      if (enter(node as Element) && node.firstChild) {
        node = node.firstChild;
        continue;
      }
      if (node.contains(limit)) break;
    }
    node = nextOutside(node);
  }
  leaveUntil(null);
}

function textWithin(node: Node, range: Range): string {
  const data = node.nodeValue ?? '';
  const start = node === range.startContainer ? range.startOffset : 0;
  return data.slice(start, node === range.endContainer ? range.endOffset : undefined);
}
