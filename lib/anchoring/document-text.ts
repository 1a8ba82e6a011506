/** The text of a document's body with the way back to its nodes. */
export interface DocumentText {
  text: string;
  /** Text nodes in document order. */
  nodes: Text[];
  /** `starts[i]` is where `nodes[i]` begins in `text`; ascending. */
  starts: number[];
}

const code = new Set(['script', 'style', 'noscript', 'template']);

/**
 * All text nodes of an element joined as they are, shown or not; only code is left out, which browsers do not search.
 * Offsets are UTF-16 code units.
 */
export function documentText(root: Element): DocumentText {
  const nodes: Text[] = [];
  const starts: number[] = [];
  const parts: string[] = [];
  let length = 0;
  let node: Node | null = root.firstChild;
  while (node) {
    if (node.nodeType === Node.TEXT_NODE) {
      const text = node as Text; // nodeType says so
      nodes.push(text);
      starts.push(length);
      parts.push(text.data);
      length += text.data.length;
    } else if (node.firstChild && !code.has((node as Element).localName)) {
      // only elements have children here
      node = node.firstChild;
      continue;
    }
    while (node && !node.nextSibling) {
      node = node.parentNode;
      if (node === root) node = null;
    }
    node = node ? node.nextSibling : null;
  }
  return { text: parts.join(''), nodes, starts };
}

/** Index of the last node that begins at or before `offset`. */
export function nodeIndexAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Where a boundary point of a range stands in the text: the first character at or after it. */
export function offsetOf(whole: DocumentText, container: Node, offset: number): number {
  if (container.nodeType === Node.TEXT_NODE) {
    // nodeType says so
    const index = whole.nodes.indexOf(container as Text);
    return index < 0 ? whole.text.length : (whole.starts[index] ?? 0) + offset;
  }
  const boundary = container.ownerDocument?.createRange();
  if (!boundary) return 0;
  boundary.setStart(container, offset);
  let low = 0;
  let high = whole.nodes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const node = whole.nodes[middle];
    if (node && boundary.comparePoint(node, 0) < 0) low = middle + 1;
    else high = middle;
  }
  return whole.starts[low] ?? whole.text.length;
}

/** The range of the document that `start` to `end` of the text stand for; null where the text has none. */
export function rangeOf(whole: DocumentText, start: number, end: number): Range | null {
  const first = nodeIndexAt(whole.starts, start);
  const last = nodeIndexAt(whole.starts, Math.max(start, end - 1));
  const from = whole.nodes[first];
  const to = whole.nodes[last];
  const range = from?.ownerDocument.createRange();
  if (!range || !from || !to) return null;
  range.setStart(from, Math.min(start - (whole.starts[first] ?? 0), from.length));
  range.setEnd(to, Math.min(end - (whole.starts[last] ?? 0), to.length));
  return range;
}
