/**
 * Tells of the rows of a table whether a range takes them in, wholly or in part. Browsers answer `intersectsNode` by counting siblings, which
 * takes minutes for tables of many thousand rows; one walk over the range takes as long as the range is.
 */
export function touchedBy(range: Range, table: Element): (row: Node) => boolean {
  const { startContainer, endContainer } = range;
  const isText = (node: Node) => node.nodeType === Node.TEXT_NODE;
  if (!isText(startContainer) || !isText(endContainer)) return (row) => range.intersectsNode(row);
  const touched = new Set<Node>();
  const walker = table.ownerDocument.createTreeWalker(table);
  let node: Node | null = table.contains(startContainer) ? startContainer : table;
  walker.currentNode = node;
  while (node) {
    for (let at: Node | null = node; at && at !== table && !touched.has(at); at = at.parentNode) touched.add(at);
    node = node === endContainer ? null : walker.nextNode();
  }
  return (row) => touched.has(row);
}
