import type { Element, ElementContent } from 'hast';
import type { Block, Inline } from '../model/content-block';
import { h } from './h';
import { hastLink } from './hast-link';
import { hastTable } from './hast-table';

/** Blocks as elements. A heading inside a quote is not one of ours, so it is a paragraph that looks like one. */
export function hastBlocks(blocks: Block[]): Element[] {
  return blocks.map(hastBlock);
}

function hastBlock(block: Block): Element {
  switch (block.type) {
    case 'paragraph':
      return h('p', {}, inlines(block.children));
    case 'heading':
      return h('p', { className: ['quoted-heading'] }, inlines(block.children));
    case 'blockquote':
      return h('blockquote', {}, hastBlocks(block.children));
    case 'list':
      return h(
        block.ordered ? 'ol' : 'ul',
        {},
        block.items.map((item) => h('li', {}, hastBlocks(item))),
      );
    case 'code':
      return h('pre', {}, h('code', {}, block.value));
    case 'table':
      return hastTable(block.header, block.rows, '');
  }
}

const marks = { strong: 'strong', emphasis: 'em', superscript: 'sup', subscript: 'sub' } as const;

function inlines(children: Inline[]): ElementContent[] {
  return children.map((inline): ElementContent => {
    switch (inline.type) {
      case 'text':
        return { type: 'text', value: inline.value };
      case 'break':
        return h('br', {});
      case 'link':
        return hastLink(inline.url, ...inlines(inline.children));
      default:
        return h(marks[inline.type], {}, inlines(inline.children));
    }
  });
}
