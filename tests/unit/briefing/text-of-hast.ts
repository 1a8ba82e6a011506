import type { Element, Nodes } from 'hast';
import { foldSpace } from './parse-markdown';

const apart = new Set([
  'p',
  'h1',
  'h2',
  'h3',
  'li',
  'dt',
  'dd',
  'td',
  'caption',
  'pre',
  'br',
  'div',
  'figcaption',
  'span',
]);

/**
 * All text of the note in reading order, as Markdown can carry it: a picture is its alternative text, numbers of lists
 * are the list's, and headings of tables are left out because Markdown joins their rows.
 */
export function textOfHast(node: Nodes): string {
  return foldSpace(gather(node));
}

function gather(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return 'children' in node ? node.children.map(gather).join('') : '';
  if (node.tagName === 'thead' || isListNumber(node)) return '';
  if (node.tagName === 'img') return ` Image: ${String(node.properties.alt)} `;
  const inner = node.children.map(gather).join('');
  return apart.has(node.tagName) && !hasClass(node, 'source-number') ? ` ${inner} ` : inner;
}

function isListNumber(node: Element): boolean {
  return hasClass(node, 'item-number') && !hasClass(node, 'of-heading');
}

function hasClass({ properties }: Element, name: string): boolean {
  return Array.isArray(properties.className) && properties.className.includes(name);
}

/** Every address that the note links to outside itself. */
export function linksOf(node: Nodes): string[] {
  const below = 'children' in node ? node.children.flatMap(linksOf) : [];
  return node.type === 'element' && node.tagName === 'a' ? [String(node.properties.href), ...below] : below;
}
