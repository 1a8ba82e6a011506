/** Between two blocks: no term of a text directive crosses it. */
export const blockBreak = '\n';
/** A line that ends inside a block which keeps its lines. */
export const lineBreak = '\r';

/**
 * The text of a page as a browser searches it for a text directive: what is shown, white space folded, blocks apart.
 * Piece `i` of it begins at `starts[i]` and stands in `nodes[i]` from `offsets[i]` on, character by character.
 */
export interface VisibleText {
  text: string;
  starts: number[];
  nodes: Text[];
  offsets: number[];
}

/** Browsers search as though these were not there: the words before and after them stand together. */
const passedOver = new Set(
  'script style noscript template iframe frame object meter progress audio video img picture select embed'.split(' '),
);
/** Nothing is found in these, nor across them. Ruby is: a browser marks other characters than it finds there. */
const closed = 'canvas, svg, textarea, input, math, ruby';
const closedNames = new Set(closed.split(', '));
const fieldNames = new Set(['canvas', 'textarea', 'input']);
/** So much is read beyond a last node: more than is ever said of what stands after a quote. */
const readBeyond = 1_000;
const inlineDisplay = /^(?:inline$|contents|ruby)/;
/** `content-visibility` says nothing of these; each question to a style costs, and a table has thousands of cells. */
const neverLocked = /^(?:inline$|contents|ruby|table-(?!caption))/;

export function isClosedToSearch(node: Node): boolean {
  // nodeType says so
  const element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
  return element?.closest(closed) != null;
}

/** Not drawn and not searched, unlike what the page hides until it is found. */
const isLocked = (element: Element, style: CSSStyleDeclaration | undefined) =>
  style?.contentVisibility === 'hidden' && element.getAttribute('hidden') !== 'until-found';

/**
 * Reads the searchable text of an element that is on screen, or of a shadow root. `shown` is also what is not searched, as ruby and the
 * text of drawings; `selectable` is of this what a selection takes. With a `last` node, reading stops some blocks after it: to ask for every
 * element's style is what takes the time.
 */
export function visibleText(
  root: Element | ShadowRoot,
  what: 'searched' | 'shown' | 'selectable' = 'searched',
  last: Node | null = null,
): VisibleText {
  const view = root.ownerDocument.defaultView;
  const shut = what === 'searched' ? closedNames : fieldNames;
  const starts: number[] = [];
  const nodes: Text[] = [];
  const offsets: number[] = [];
  const parts: string[] = [];
  let length = 0;
  let final = blockBreak;
  let enough = Number.POSITIVE_INFINITY;
  const put = (text: string) => {
    parts.push(text);
    length += text.length;
    final = text.at(-1) ?? final;
  };
  const endBlock = () => {
    if (final !== blockBreak) put(blockBreak);
  };
  const putPiece = (node: Text, from: number, text: string) => {
    starts.push(length);
    nodes.push(node);
    offsets.push(from);
    put(text);
  };
  let isInitialApart = false;
  const readText = (node: Text, parent: { style: CSSStyleDeclaration | undefined }) => {
    let from = 0;
    if (isInitialApart && node.data.trim() !== '') {
      isInitialApart = false;
      const initial = /\S(?:(?<=\p{P})\S|(?=\p{P})\S)*/u.exec(node.data);
      const letter = initial?.[0] ?? '';
      from = (initial?.index ?? 0) + letter.length;
      putPiece(node, from - letter.length, letter);
      endBlock();
    }
    const data = node.data.slice(from);
    // most texts are one piece already
    const isOnePiece = !/[\t\n\r\f\u00AD]| {2}/.test(data);
    if (isOnePiece) {
      const skip = data.startsWith(' ') && (final === ' ' || final === blockBreak) ? 1 : 0;
      if (data.length > skip) putPiece(node, from + skip, data.slice(skip));
      return;
    }
    const whiteSpace = parent.style?.whiteSpace ?? '';
    const keepsSpaces = /^(?:pre|pre-wrap|break-spaces)$/.test(whiteSpace);
    const keepsLines = keepsSpaces || whiteSpace === 'pre-line';
    // browsers search as though soft hyphens were not there
    for (const match of data.matchAll(/[ \t\n\r\f]+|\u00AD+|[^ \t\n\r\f\u00AD]+/g)) {
      const word = match[0];
      if (word.startsWith('\u00AD')) continue;
      const isSpace = /^[ \t\n\r\f]/.test(word);
      if (isSpace && keepsLines && word.includes('\n') && !keepsSpaces) put(lineBreak);
      else if (!isSpace || keepsSpaces || (final !== ' ' && final !== blockBreak)) {
        const at = from + match.index;
        const previous = nodes.length - 1;
        const follows = nodes[previous] === node && (offsets[previous] ?? 0) + length - (starts[previous] ?? 0) === at;
        const shown = !isSpace ? word : keepsSpaces ? word.replaceAll('\n', lineBreak) : ' ';
        if (follows) put(shown);
        else putPiece(node, at, shown);
      }
    }
  };

  const open: { block: boolean; visible: boolean; style: CSSStyleDeclaration | undefined }[] = [];
  let node: Node | null = root;
  while (node && !(length > enough && final === blockBreak)) {
    let into: Node | null = null;
    if (node.nodeType === Node.TEXT_NODE) {
      const parent = open.at(-1);
      // nodeType says so
      if (parent?.visible) readText(node as Text, parent);
    } else if (node.nodeType === Node.DOCUMENT_FRAGMENT_NODE) {
      open.push({ block: true, visible: true, style: undefined });
      into = node.firstChild;
    } else if (node.nodeType === Node.ELEMENT_NODE) {
      const element = node as Element; // nodeType says so
      if (element.localName === 'br') endBlock();
      if (shut.has(element.localName)) endBlock();
      else if (!passedOver.has(element.localName)) {
        const style = view?.getComputedStyle(element);
        const display = style?.display ?? 'inline';
        if (display !== 'none' && (neverLocked.test(display) || !isLocked(element, style))) {
          const block = !inlineDisplay.test(display);
          if (block) {
            endBlock();
            // a large first letter that floats is a block of its own to them
            isInitialApart =
              element.localName === 'p' && view?.getComputedStyle(element, '::first-letter').float === 'left';
          }
          const visible = style?.visibility === 'visible' && (what !== 'selectable' || style.userSelect !== 'none');
          open.push({ block, visible, style });
          into = element.firstChild;
          if (!into && open.pop()?.block) endBlock();
        }
      }
    }
    if (into) {
      node = into;
      continue;
    }
    if (node === last) enough = length + readBeyond;
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (open.pop()?.block) endBlock();
    }
    node = !node || node === root ? null : node.nextSibling;
  }
  return { text: parts.join(''), starts, nodes, offsets };
}

/** Where a character of the page stands in the text: the first one that shows at or after it. -1 where its node is not shown. */
export function visibleOffset(page: VisibleText, node: Node, offset: number): number {
  let found = -1;
  for (let index = page.nodes.length - 1; index >= 0; index -= 1) {
    if (page.nodes[index] !== node) {
      if (found >= 0) break;
      continue;
    }
    const from = page.offsets[index] ?? 0;
    const start = page.starts[index] ?? 0;
    const next = page.starts[index + 1] ?? page.text.length;
    if (offset >= from) return Math.min(start + offset - from, next);
    found = start;
  }
  return found;
}
