import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';

/** Reads a Markdown export as its readers' programs do: CommonMark with GFM tables. */
export function parseMarkdown(markdown: string): Root {
  return fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
}

/** All text in reading order; blocks, cells and breaks stand apart by one space. Heading rows of tables are left out. */
export function textOf(node: Nodes): string {
  return foldSpace(gather(node).replace(/[\u2068\u2069]/g, ''));
}

export function foldSpace(text: string): string {
  return text.replace(/[ \t\n]+/g, ' ').trim();
}

export function nodesOf<T extends Nodes['type']>(node: Nodes, type: T): Extract<Nodes, { type: T }>[] {
  const below = 'children' in node ? node.children.flatMap((child) => nodesOf(child, type)) : [];
  return node.type === type ? [node as Extract<Nodes, { type: T }>, ...below] : below; // its type has just been compared
}

const apart = new Set(['paragraph', 'heading', 'tableCell', 'code', 'listItem', 'break']);

function gather(node: Nodes): string {
  if (node.type === 'break') return ' ';
  if ('value' in node) return node.type === 'code' ? ` ${node.value} ` : node.value;
  if (node.type === 'table') return node.children.slice(1).map(gather).join('');
  const inner = 'children' in node ? node.children.map(gather).join('') : '';
  return apart.has(node.type) ? ` ${inner} ` : inner;
}
