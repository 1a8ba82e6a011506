import { textNodesIn } from './text-nodes-in';
import { blockBreak, isClosedToSearch, lineBreak, type VisibleText, visibleOffset, visibleText } from './visible-text';

/** A part of the text that a page shows: all that is needed to say how a browser finds it. */
export interface ShownPlace {
  text: string;
  start: number;
  end: number;
}

/** More than books show; a longer page is not searched. */
const longestText = 4_000_000;

const blank = (character: string | undefined) =>
  character === ' ' || character === blockBreak || character === lineBreak;

/** The part of the page's text that a range stands for, without blank edges; null where none of it shows. */
export function visibleSpan(page: VisibleText, range: Range): { start: number; end: number } | null {
  let start = -1;
  let end = -1;
  const shown = new Set(page.nodes);
  const inside = [...textNodesIn(range)].filter((text) => shown.has(text));
  for (const text of inside) {
    start = visibleOffset(page, text, text === range.startContainer ? range.startOffset : 0);
    if (start >= 0) break;
  }
  for (const text of inside.reverse()) {
    end = visibleOffset(page, text, text === range.endContainer ? range.endOffset : (text.nodeValue?.length ?? 0));
    if (end >= 0) break;
  }
  while (blank(page.text[start]) && start < end) start += 1;
  while (blank(page.text[end - 1]) && start < end) end -= 1;
  return start >= 0 && start < end ? { start, end } : null;
}

/**
 * Where a range stands in the searchable text of its page; null where no browser finds what stands there. The page must be on screen. It is only
 * read here: what is to be said of the place (`textFragment`) needs no page.
 */
export function shownPlace(range: Range): ShownPlace | null {
  const body = range.startContainer.ownerDocument?.body;
  if (!body) return null;
  // what stands there is shown, but no browser finds it
  if (isClosedToSearch(range.startContainer) || isClosedToSearch(range.endContainer)) return null;
  const page = visibleText(body, 'searched', [...textNodesIn(range)].at(-1));
  const span = page.text.length > longestText ? null : visibleSpan(page, range);
  return span && { text: page.text.toWellFormed(), ...span };
}
