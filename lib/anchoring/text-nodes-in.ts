function nextOutside(node: Node): Node | null {
  for (let at: Node | null = node; at; at = at.parentNode) if (at.nextSibling) return at.nextSibling;
  return null;
}

function nextInside(node: Node): Node | null {
  return node.firstChild ?? nextOutside(node);
}

/** The text nodes that a range takes in, the first and last perhaps in part, in document order. Linear in what it takes in. */
export function* textNodesIn(range: Range): Generator<Text> {
  const { startContainer: start, endContainer: end } = range;
  const isText = (node: Node) => node.nodeType === Node.TEXT_NODE;
  let node: Node | null = isText(start) ? start : (start.childNodes[range.startOffset] ?? nextOutside(start));
  const limit = isText(end) ? nextOutside(end) : (end.childNodes[range.endOffset] ?? nextOutside(end));
  while (node && node !== limit) {
    if (isText(node)) yield node as Text; // nodeType says so
    node = nextInside(node);
  }
}
