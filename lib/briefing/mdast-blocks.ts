import type { BlockContent, List, PhrasingContent } from 'mdast';
import type { Block, Inline } from '../model/content-block';
import { mdastTable } from './mdast-table';
import { mdastLink, mdastText } from './mdast-text';
import { raisedText } from './raised-text';

/** Blocks as Markdown. A heading inside a quote is not one of ours: it becomes a paragraph in bold. */
export function mdastBlocks(blocks: Block[]): BlockContent[] {
  return blocks.map(mdastBlock);
}

function mdastBlock(block: Block): BlockContent {
  switch (block.type) {
    case 'paragraph':
      return { type: 'paragraph', children: inlines(block.children) };
    case 'heading':
      return { type: 'paragraph', children: [{ type: 'strong', children: inlines(unmarked(block.children)) }] };
    case 'blockquote':
      return { type: 'blockquote', children: mdastBlocks(block.children) };
    case 'list':
      return mdastList(block.ordered, block.items);
    case 'code':
      return { type: 'code', value: block.value };
    case 'table':
      return mdastTable(block.header, block.rows);
  }
}

/** Without empty lines only where each item is a line, or a line with a list below: elsewhere blocks would run together. */
function mdastList(ordered: boolean, items: Block[][]): List {
  const isTight = ([first, second, third]: Block[]) =>
    first?.type === 'paragraph' && (second === undefined || second.type === 'list') && third === undefined;
  const spread = !items.every(isTight);
  return {
    type: 'list',
    ordered,
    spread,
    children: items.map((item) => ({ type: 'listItem', spread, children: mdastBlocks(item) })),
  };
}

function inlines(children: Inline[]): PhrasingContent[] {
  return children.map(phrasing);
}

function phrasing(inline: Inline): PhrasingContent {
  switch (inline.type) {
    case 'text':
      return mdastText(inline.value);
    case 'break':
      return { type: 'break' };
    case 'strong':
    case 'emphasis':
      return { type: inline.type, children: inlines(inline.children) };
    case 'superscript':
    case 'subscript':
      return mdastText(raisedText(textOf(inline.children), inline.type));
    case 'link':
      return mdastLink(inline.url, ...inlines(inline.children).filter((child) => child.type !== 'link'));
  }
}

/** Without strong, which the whole line already is. */
function unmarked(children: Inline[]): Inline[] {
  return children.flatMap((inline): Inline[] => {
    if (inline.type === 'strong') return unmarked(inline.children);
    return 'children' in inline ? [{ ...inline, children: unmarked(inline.children) }] : [inline];
  });
}

function textOf(children: Inline[]): string {
  return children
    .map((inline) => (inline.type === 'text' ? inline.value : 'children' in inline ? textOf(inline.children) : ' '))
    .join('');
}
