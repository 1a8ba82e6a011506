import type { Selector } from '../model/selector';
import { type DocumentText, offsetOf } from './document-text';

const shortestContext = 32;
const longestContext = 64;

/** Where a cut of the text may stand: not inside a surrogate pair. */
function whole(text: string, offset: number): number {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(offset - 1, offset + 1)) ? offset - 1 : offset;
}

/** At least 32 characters before the quote, up to 64 if that lets them begin with a word. */
function prefixOf(text: string, start: number): string {
  const near = text.slice(whole(text, Math.max(0, start - longestContext)), start);
  const spare = near.slice(0, Math.max(0, near.length - shortestContext));
  const word = /\s(?=\S*$)/.exec(spare);
  const cut = start <= longestContext ? 0 : word ? word.index + 1 : spare.length;
  return near.slice(whole(near, cut));
}

function suffixOf(text: string, end: number): string {
  const near = text.slice(end, whole(text, Math.min(text.length, end + longestContext)));
  const word = /\s/.exec(near.slice(shortestContext));
  const cut = near.length < longestContext ? near.length : shortestContext + (word?.index ?? 0);
  return near.slice(0, whole(near, cut));
}

/**
 * How a range of the body is found again: its quote with 32 to 64 characters on each side, and its offsets in the text
 * of the body. Empty where the range holds no text of the body.
 */
export function describeRange(body: DocumentText, range: Range): Selector[] {
  const start = offsetOf(body, range.startContainer, range.startOffset);
  const end = offsetOf(body, range.endContainer, range.endOffset);
  if (end <= start) return [];
  // A lone surrogate, which a page's script can make, has no way out of the page; the offsets stay as they are.
  const text = body.text.toWellFormed();
  return [
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: prefixOf(text, start),
      suffix: suffixOf(text, end),
    },
    { type: 'TextPositionSelector', start, end },
  ];
}
