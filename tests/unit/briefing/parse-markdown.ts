import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { bareText } from './text-of-flow';

/**
 * Reads a Markdown export as GitHub and most programs do: CommonMark with tables, footnotes, bare addresses,
 * crossed-out text and task lists. Only what the syntax itself makes counts: the search for addresses in finished text,
 * which some readers add, makes links of what is written in plain sight, escaped or not.
 */
export function parseMarkdown(markdown: string): Root {
  const mdastExtensions = gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] }));
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions });
}

/** All text in reading order; blocks, cells and breaks stand apart by one space, notes are "[1]". */
export function textOf(node: Nodes): string {
  return bareText(gather(node));
}

/** The text as it stands. */
export function rawTextOf(node: Nodes): string {
  return gather(node);
}

export function nodesOf<T extends Nodes['type']>(node: Nodes, type: T): Extract<Nodes, { type: T }>[] {
  const below = 'children' in node ? node.children.flatMap((child) => nodesOf(child, type)) : [];
  return node.type === type ? [node as Extract<Nodes, { type: T }>, ...below] : below; // its type has just been compared
}

const apart = new Set(['paragraph', 'heading', 'tableCell', 'code', 'listItem', 'break']);

function gather(node: Nodes): string {
  if (node.type === 'break') return ' ';
  if (node.type === 'footnoteReference') return `[${node.identifier}]`;
  if ('value' in node) return node.type === 'code' ? ` ${node.value} ` : node.value;
  const inner = 'children' in node ? node.children.map(gather).join('') : '';
  if (node.type === 'footnoteDefinition') return ` [${node.identifier}] ${inner} `;
  return apart.has(node.type) ? ` ${inner} ` : inner;
}
