import { htmlTree } from '../../../lib/documents/html-tree';
import type { Inline } from '../../../lib/model/content-block';
import type { WrittenBlock, WrittenInline, WrittenText } from '../../../lib/model/written-block';
import { type PastedLine, pastedLines } from './pasted-lines';
import { longestPaste } from './plain-paste';

const deepest = 12;

/**
 * What pasted HTML says, as it can be stored: words, bold, italics, safe links, headings, lists; nothing else of it comes in.
 * Null for mark-up that is too long or made to be slow: its plain text is to be taken instead.
 */
export function pastedBlocks(html: string): WrittenText | null {
  const relevant = html.length > longestPaste ? fragmentOf(html) : html;
  if (relevant.length > longestPaste) return null;
  try {
    const tree = htmlTree(relevant);
    return 'children' in tree ? blocksOf(pastedLines(tree)) : null;
  } catch (cause) {
    // nested deeper than the parser can follow
    if (cause instanceof RangeError) return null;
    throw cause;
  }
}

/** The clipboard of a word processor begins with all its styles; what was copied stands between two marks. */
function fragmentOf(html: string): string {
  const start = html.indexOf('<!--StartFragment-->');
  const end = html.lastIndexOf('<!--EndFragment-->');
  return start >= 0 && end > start ? html.slice(start, end) : html;
}

interface OpenList {
  list: string;
  ordered: boolean;
  items: WrittenBlock[][];
}

/** Lines with depths become lists in lists. A depth that skips one is taken for the next. */
function blocksOf(lines: PastedLine[]): WrittenText {
  const text: WrittenText = [];
  const open: OpenList[] = [];
  for (const line of lines) {
    const block = blockOf(line);
    const depth = Math.min(line.depth, open.length + (line.startsItem ? 1 : 0), deepest);
    open.length = Math.min(open.length, depth);
    if (!line.startsItem || depth === 0) {
      (open.at(-1)?.items.at(-1) ?? text).push(block);
      continue;
    }
    const last = open[depth - 1];
    if (last && last.list === line.list && last.ordered === line.ordered) last.items.push([block]);
    else {
      open.length = depth - 1;
      const list = { list: line.list, ordered: line.ordered, items: [[block]] };
      (open.at(-1)?.items.at(-1) ?? text).push({ type: 'list', ordered: list.ordered, items: list.items });
      open.push(list);
    }
  }
  return text;
}

function blockOf({ heading, children }: PastedLine): WrittenBlock {
  const inlines = children.flatMap(inlineOf);
  return heading ? { type: 'heading', depth: heading, children: inlines } : { type: 'paragraph', children: inlines };
}

/** Raised and lowered text has no place in a written text: its words stay. */
function inlineOf(inline: Inline): WrittenInline[] {
  if (inline.type === 'text' || inline.type === 'break') return [inline];
  const children = inline.children.flatMap(inlineOf);
  return inline.type === 'superscript' || inline.type === 'subscript' ? children : [{ ...inline, children }];
}
