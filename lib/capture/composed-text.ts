import { roleOf } from '../sanitize/element-role';

/** A page's script can nest without end, and we do not follow it there. */
const deepest = 1_000;

/** Where its children are drawn: those of its shadow root or what is put into its slot, else its own. */
function drawnChildren(node: Node): readonly Node[] {
  const element = node as Element; // other nodes have neither of the two, and a form may name a field so
  if (element.shadowRoot?.nodeType === Node.DOCUMENT_FRAGMENT_NODE) return [...element.shadowRoot.childNodes];
  const assigned = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes() : []; // its name says so
  return assigned.length > 0 ? assigned : [...node.childNodes];
}

/**
 * The words between two points as they are drawn, through open shadow roots: no `Range` spans two trees, and a selection's own text
 * ends where its tree does. A line for each block, white space folded.
 */
export function composedText(
  root: Node,
  { startContainer, startOffset, endContainer, endOffset }: StaticRange,
): string {
  let text = '';
  let within = false;
  let done = false;
  const pass = (container: Node, offset: number) => {
    within ||= container === startContainer && offset >= startOffset;
    done ||= container === endContainer && offset >= endOffset;
  };
  function visit(node: Node, depth: number) {
    if (node.nodeType === Node.TEXT_NODE) {
      within ||= node === startContainer;
      const { data } = node as Text; // nodeType says so
      const from = node === startContainer ? startOffset : 0;
      if (within) text += data.slice(from, node === endContainer ? endOffset : undefined).replace(/\s+/g, ' ');
      done ||= node === endContainer;
      return;
    }
    // only elements and roots have children here
    const role = node.nodeType === Node.ELEMENT_NODE ? roleOf(node as Element) : null;
    if (role?.skipped || depth > deepest) return;
    const line = within && role?.line ? '\n' : '';
    text += line;
    for (const [offset, child] of drawnChildren(node).entries()) {
      pass(node, offset);
      if (done) return;
      visit(child, depth + 1);
      if (done) return;
    }
    pass(node, Number.POSITIVE_INFINITY);
    if (within && role?.line) text += '\n';
  }
  visit(root, 0);
  return text
    .replace(/(?<! ) *\n[ \n]*/g, '\n')
    .replace(/ {2,}/g, ' ')
    .trim();
}
