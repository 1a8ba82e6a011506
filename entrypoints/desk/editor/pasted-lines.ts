import type { Element, Root, RootContent } from 'hast';
import { isBlock, isSkipped, styleOf } from '../../../lib/documents/element-style';
import { hastText } from '../../../lib/documents/hast-text';
import { isPastedMarker, pastedListDepth, pastedMarker } from '../../../lib/documents/pasted-list';
import type { Inline } from '../../../lib/model/content-block';
import { type Format, InlineRuns } from '../../../lib/sanitize/inline-runs';
import { plainText } from '../../../lib/sanitize/plain-text';
import { safeUrl } from '../../../lib/sanitize/safe-url';

interface LinePlace {
  heading: 0 | 1 | 2;
  /** 0 outside of lists, 1 in a list, 2 in a list in a list. */
  depth: number;
  ordered: boolean;
  /** The list it was in: items of two lists do not become one. */
  list: string;
}

/** A paragraph, a heading or the words of an item, before items are put into lists. */
export interface PastedLine extends LinePlace {
  /** It begins an item; else it goes on with the one before. */
  startsItem: boolean;
  children: Inline[];
}

interface Around extends LinePlace {
  bold: Format | null;
  italic: Format | null;
  link: Format | null;
  /** Blocks in a cell of a table do not part lines. */
  inCell: boolean;
  /** White space is text. */
  pre: boolean;
}

const outside: Around = {
  heading: 0,
  depth: 0,
  ordered: false,
  list: '',
  bold: null,
  italic: null,
  link: null,
  inCell: false,
  pre: false,
};
const strong: Format = { type: 'strong' };
const emphasis: Format = { type: 'emphasis' };

/**
 * What a tree of foreign HTML says, line by line: words, bold, italics, links that may be opened, headings and lists; of a
 * table each row is a line. It recurses, so the tree may be no deeper than `htmlTree` lets through.
 */
export function pastedLines(tree: Root): PastedLine[] {
  const walk = new PasteWalk();
  walk.children(tree, outside);
  walk.endLine();
  return walk.lines;
}

class PasteWalk {
  readonly lines: PastedLine[] = [];
  readonly #runs = new InlineRuns();
  /** Where the line stands that is being read; null before its first word. */
  #place: LinePlace | null = null;
  #startsItem = false;
  #lists = 0;

  children(parent: Root | Element, around: Around): void {
    for (const child of parent.children) this.#node(child, around);
  }

  endLine(): void {
    const children = this.#runs.take();
    if (!this.#place) return;
    const { heading, depth, ordered, list } = this.#place;
    this.lines.push({ heading, depth, ordered, list, startsItem: this.#startsItem && depth > 0, children });
    this.#place = null;
    this.#startsItem = false;
  }

  #node(node: RootContent, around: Around): void {
    if (node.type === 'text') this.#text(node.value, around);
    else if (node.type === 'element' && !isSkipped(node)) this.#element(node, around);
  }

  #text(value: string, around: Around): void {
    if (value.trim() !== '') this.#place ??= around;
    const formats = [around.link, around.bold, around.italic].filter((format) => format !== null);
    for (const [index, line] of (around.pre ? plainText(value).split('\n') : [plainText(value)]).entries()) {
      if (index > 0) this.#runs.lineBreak();
      this.#runs.add(line, formats);
    }
  }

  #element(element: Element, around: Around): void {
    const { tagName } = element;
    if (isPastedMarker(element)) return;
    if (tagName === 'br') this.#runs.lineBreak();
    else if (tagName === 'span' && hastText(element) === '\u00a0')
      this.#text(' ', around); // how browsers copy a space
    else if (!isBlock(element)) this.children(element, styled(element, around));
    else if (around.inCell) {
      this.#text(' ', around);
      this.children(element, styled(element, around));
    } else if (tagName === 'td' || tagName === 'th') {
      if (this.#place) this.#text(' | ', around);
      this.children(element, { ...styled(element, around), inCell: true });
    } else {
      this.endLine();
      this.#block(element, styled(element, around));
      this.endLine();
    }
  }

  #block(element: Element, around: Around): void {
    const { tagName } = element;
    const inWordList = tagName === 'p' ? pastedListDepth(element) : null;
    if (tagName === 'ul' || tagName === 'ol') {
      this.#lists += 1;
      const list = { depth: around.depth + 1, ordered: tagName === 'ol', list: `${this.#lists}` };
      this.children(element, { ...around, ...list });
      return;
    }
    if (tagName === 'li' || inWordList) this.#startsItem = true;
    if (tagName === 'li') this.children(element, { ...around, depth: Math.max(1, around.depth) });
    else if (inWordList) this.children(element, { ...around, ...wordList(element, inWordList) });
    else if (tagName === 'pre') this.children(element, { ...around, pre: true });
    else {
      const heading = around.depth > 0 ? 0 : headingDepth(tagName);
      this.children(element, heading ? { ...around, heading, bold: null } : around);
    }
  }
}

function headingDepth(tagName: string): 0 | 1 | 2 {
  if (!/^h[1-6]$/.test(tagName)) return 0;
  return tagName === 'h1' ? 1 : 2;
}

function styled(element: Element, around: Around): Around {
  const weight = declared(element, 'font-weight');
  const slant = declared(element, 'font-style');
  const bold = weight ? /^bold/.test(weight) || Number(weight) >= 600 : /^(b|strong)$/.test(element.tagName) || null;
  const italic = slant ? slant !== 'normal' : /^(em|i)$/.test(element.tagName) || null;
  const url = element.tagName === 'a' ? safeUrl(String(element.properties.href ?? '').trim()) : null;
  return {
    ...around,
    bold: bold === null || around.heading ? around.bold : bold ? strong : null,
    italic: italic === null ? around.italic : italic ? emphasis : null,
    link: url === null ? around.link : { type: 'link', url },
  };
}

/** What a style says of a property; a word processor has others whose names end alike, such as `mso-bidi-font-weight`. */
const declared = (element: Element, property: string): string | null =>
  new RegExp(`(?:^|[;\\s])${property}:\\s*([a-z]+|\\d+)`, 'i').exec(styleOf(element))?.[1]?.toLowerCase() ?? null;

/** A word processor numbers its items in a span that others ignore. */
function wordList(paragraph: Element, depth: number) {
  const marker = markerIn(paragraph);
  const list = /mso-list:\s*(l\d+)/i.exec(styleOf(paragraph))?.[1] ?? '';
  return { depth, list: `word-${list}`, ordered: marker !== null && pastedMarker(hastText(marker)) !== '•' };
}

function markerIn(element: Element): Element | null {
  for (const child of element.children) {
    if (child.type !== 'element') continue;
    const marker = isPastedMarker(child) ? child : markerIn(child);
    if (marker) return marker;
  }
  return null;
}
