import type { Element, ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import mammoth from 'mammoth';

const styles = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Heading 1'] => h2:fresh",
  "p[style-name='Heading 2'] => h3:fresh",
  "p[style-name='Heading 3'] => h4:fresh",
  "p[style-name='toc 1'] => p.contents:fresh",
  "p[style-name='TOC Heading'] => p.contents:fresh",
];

/** A Word file as another library reads it. */
export async function readWord(bytes: Uint8Array): Promise<Root> {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { styleMap: styles });
  return fromHtml(value, { fragment: true });
}

/** Every element of a name, in order, also inside one another. */
export function elementsOf(node: Root | ElementContent, name: RegExp): Element[] {
  if (!('children' in node)) return [];
  const inside = node.children.flatMap((child) => (child.type === 'doctype' ? [] : elementsOf(child, name)));
  return node.type === 'element' && name.test(node.tagName) ? [node, ...inside] : inside;
}

/** What an element says; a break is a space. */
export function wordsOf(node: Root | ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && node.tagName === 'br') return ' ';
  return 'children' in node
    ? node.children.map((child) => (child.type === 'doctype' ? '' : wordsOf(child))).join('')
    : '';
}

const isBlock = (node: ElementContent): node is Element =>
  node.type === 'element' && /^(p|h[1-6]|ul|ol|li|table|thead|tbody|tr|td|th)$/.test(node.tagName);

/** The text between blocks and in them, one line for each, in order; contents and footnotes are left out. */
export function linesOfWord(node: Root | Element): string[] {
  const lines: string[] = [];
  let line = '';
  for (const child of node.children) {
    if (child.type === 'doctype' || (child.type === 'element' && isApart(child))) continue;
    if (!isBlock(child)) {
      line += wordsOf(child);
      continue;
    }
    lines.push(line, ...linesOfWord(child));
    line = '';
  }
  return [...lines, line];
}

function isApart(element: Element): boolean {
  const { id, className } = element.properties;
  const isContents = Array.isArray(className) && className.includes('contents');
  return isContents || (typeof id === 'string' && /^footnote-\d+$/.test(id));
}
