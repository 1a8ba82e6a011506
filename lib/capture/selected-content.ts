import { textNodesIn } from '../anchoring/text-nodes-in';
import { wellFormed } from '../sanitize/plain-text';
import { composedText } from './composed-text';
import { frameDocument, readableRoots } from './readable-roots';

/** What the person selected: its words, and where they stand if they stand in the page's own text. */
export interface SelectedContent {
  quote: string;
  range: Range | null;
  document: Document;
  /** The element in which it begins. */
  element: Element | null;
}

const textInputs = /^(?:text|search|url|email|tel|number|)$/;
/** The element that has the focus, also where it stands in open shadow roots. */
function focused(document: Document): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

function inControl(document: Document, active: Element): SelectedContent | null {
  const tag = active.localName;
  if (tag !== 'textarea' && !(tag === 'input' && textInputs.test(active.getAttribute('type') ?? ''))) return null;
  const control = active as HTMLTextAreaElement; // an input has the same three members
  let quote = '';
  try {
    quote = control.value.slice(control.selectionStart ?? 0, control.selectionEnd ?? 0);
  } catch {
    return null;
  }
  return quote.trim() === '' ? null : { quote: wellFormed(quote), range: null, document, element: active };
}

/** The range without the blank edges that a drag or a triple click leaves: from first to last character that shows. */
export function trimmedRange(range: Range): Range | null {
  const trimmed = range.cloneRange();
  let first: Text | null = null;
  let last: Text | null = null;
  const slice = (text: Text) => {
    const start = text === range.startContainer ? range.startOffset : 0;
    const end = text === range.endContainer ? range.endOffset : text.length;
    return { start, end, data: text.data.slice(start, end) };
  };
  for (const text of textNodesIn(range)) {
    if (slice(text).data.trim() === '') continue;
    first ??= text;
    last = text;
  }
  if (!first || !last) return null;
  const head = slice(first);
  const foot = slice(last);
  trimmed.setStart(first, head.start + head.data.length - head.data.trimStart().length);
  trimmed.setEnd(last, foot.start + foot.data.trimEnd().length);
  return trimmed;
}

/**
 * Where a selection is, or its words where no range can say it. What a person selects in a shadow root is told to those who name the
 * root; to others it is a point outside.
 */
function placeOf(selection: Selection, document: Document): Range | string | null {
  const range = selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  const shadowRoots = [...readableRoots(document)].filter((root) => root.ownerDocument === document) as ShadowRoot[]; // documents have no owner
  const composed = shadowRoots.length > 0 ? selection.getComposedRanges?.({ shadowRoots })[0] : undefined;
  if (!composed || composed.collapsed) return range;
  if (composed.startContainer.getRootNode() !== composed.endContainer.getRootNode())
    return composedText(document.body, composed);
  const within = document.createRange();
  within.setStart(composed.startContainer, composed.startOffset);
  within.setEnd(composed.endContainer, composed.endOffset);
  return within;
}

function inDocument(document: Document): SelectedContent | null {
  const selection = document.getSelection();
  const place = selection && placeOf(selection, document);
  const range = typeof place === 'string' ? null : place;
  // what a browser keeps to itself of a shadow root is in the range
  const inShadow = range?.startContainer.getRootNode() !== document;
  const own = selection?.toString() || (range && inShadow ? range.toString() : '');
  const quote = wellFormed(typeof place === 'string' ? place : own);
  if (quote.trim() === '') return null;
  const shown = range && trimmedRange(range);
  const anchor = shown?.startContainer ?? selection?.anchorNode;
  // nodeType says so
  const element = anchor?.nodeType === Node.ELEMENT_NODE ? (anchor as Element) : (anchor?.parentElement ?? null);
  return { quote, range: shown, document, element };
}

function selectedHere(document: Document, active: Element | null): SelectedContent | null {
  if (active?.matches('input[type="password" i]')) return null;
  return (active && inControl(document, active)) ?? inDocument(document);
}

/**
 * What is selected in a document, in a text field of it, in an open shadow root, or in a frame that the page may read: where several
 * have a selection, in the one that has the focus. Null where nothing that shows is selected. Passwords are never read.
 */
export function selectedContent(document: Document): SelectedContent | null {
  const active = focused(document);
  const inner = active && frameDocument(active);
  const found = (inner && selectedContent(inner)) ?? selectedHere(document, active);
  if (found) return found;
  for (const root of readableRoots(document)) {
    // shadow roots have been seen with their document
    const other = root !== document && 'body' in root ? selectedHere(root, focused(root)) : null;
    if (other) return other;
  }
  return null;
}
