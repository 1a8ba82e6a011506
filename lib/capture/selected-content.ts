import { textNodesIn } from '../anchoring/text-nodes-in';
import { wellFormed } from '../sanitize/plain-text';

/** What the person selected: its words, and where they stand if they stand in the page's own text. */
export interface SelectedContent {
  quote: string;
  range: Range | null;
  document: Document;
  /** The element in which it begins. */
  element: Element | null;
}

const textInputs = /^(?:text|search|url|email|tel|number|)$/;
const deepestFrame = 5;

/** The document of a frame that this page may read; null for others. */
export function frameDocument(frame: Element): Document | null {
  try {
    return 'contentDocument' in frame ? (frame.contentDocument as Document | null) : null; // frames declare it so
  } catch {
    return null;
  }
}

function inControl(document: Document): SelectedContent | null {
  const active = document.activeElement;
  if (!active) return null;
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

function isPassword(document: Document): boolean {
  return document.activeElement?.matches('input[type="password" i]') ?? false;
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
 * The selection of a document, of a text field in it, or of a frame that the page may read; null where nothing that
 * shows is selected. Passwords are never read.
 */
export function selectedContent(document: Document, depth = 0): SelectedContent | null {
  if (isPassword(document)) return null;
  const control = inControl(document);
  if (control) return control;
  const selection = document.getSelection();
  const quote = wellFormed(selection?.toString() ?? '');
  if (selection && quote.trim() !== '') {
    const range = selection.rangeCount > 0 ? trimmedRange(selection.getRangeAt(0)) : null;
    const anchor = range?.startContainer ?? selection.anchorNode;
    const element =
      anchor instanceof Object && anchor.nodeType === Node.ELEMENT_NODE
        ? (anchor as Element)
        : (anchor?.parentElement ?? null); // nodeType says so
    return { quote, range, document, element };
  }
  if (depth >= deepestFrame) return null;
  for (const frame of document.querySelectorAll('iframe, frame')) {
    const inner = frameDocument(frame);
    const found = inner && selectedContent(inner, depth + 1);
    if (found) return found;
  }
  return null;
}
