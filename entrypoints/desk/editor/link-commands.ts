import type { Node } from 'prosemirror-model';
import { type EditorState, TextSelection, type Transaction } from 'prosemirror-state';
import { safeUrl } from '../../../lib/sanitize/safe-url';
import { urlOf, writtenSchema } from './written-schema';

const { marks } = writtenSchema;

export interface LinkPlace {
  from: number;
  to: number;
  /** Empty where there is no link yet. */
  url: string;
}

/**
 * The address that somebody typed, in its normal form; null where it may not be opened. `example.org/a` is taken for a site
 * and `name@example.org` for a mailbox.
 */
export function typedUrl(text: string): string | null {
  const typed = text.trim();
  if (/^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/.test(typed)) return safeUrl(`mailto:${typed}`);
  if (/^[^\s@/:]+\.[^\s@/:.]+(?::\d+)?(?:[/?#]\S*)?$/.test(typed)) return safeUrl(`https://${typed}`);
  return /\s/.test(typed) ? null : safeUrl(typed);
}

/** What a link would be set on: the whole link in which the selection stands, or the selection. */
export function linkPlace({ selection, doc }: EditorState): LinkPlace {
  const { from, to, $from } = selection;
  const start = $from.start();
  const around = linksIn($from.parent).find((link) => start + link.from <= from && to <= start + link.to);
  if (around) return { from: start + around.from, to: start + around.to, url: around.url };
  let url = '';
  doc.nodesBetween(from, to, (node) => {
    url ||= linkOf(node);
  });
  return { from, to, url };
}

function linkOf(node: Node): string {
  const link = marks.link.isInSet(node.marks);
  return link ? urlOf(link) : '';
}

/** The links of a paragraph, each as long as its address stays the same. */
function linksIn(block: Node): LinkPlace[] {
  const links: LinkPlace[] = [];
  block.forEach((node, from) => {
    const url = linkOf(node);
    const last = links.at(-1);
    const to = from + node.nodeSize;
    if (url !== '' && last?.to === from && last.url === url) last.to = to;
    else if (url !== '') links.push({ from, to, url });
  });
  return links;
}

/** Sets a link; where nothing is selected, its address becomes its words. */
export function setLink(state: EditorState, place: LinkPlace, url: string): Transaction {
  const link = marks.link.create({ url });
  const { tr } = state;
  if (place.from === place.to) {
    const words = writtenSchema.text(url.replace(/^(?:https?:\/\/|mailto:)/, '').replace(/\/$/, ''), [link]);
    tr.insert(place.from, words);
    tr.setSelection(TextSelection.create(tr.doc, place.from + words.nodeSize));
  } else tr.removeMark(place.from, place.to, marks.link).addMark(place.from, place.to, link);
  return tr.removeStoredMark(marks.link).scrollIntoView();
}

/** Takes the links off a stretch of text; the words stay. */
export const removeLink = (state: EditorState, { from, to }: LinkPlace): Transaction =>
  state.tr.removeMark(from, to, marks.link);
