import type { Block } from '../model/content-block';
import { blank } from './blank-details';
import { blankTable } from './blank-table';
import { detailsInBlocks } from './details-in-blocks';
import { linkTells } from './link-tells';
import { mapLeaves, replacer } from './text-leaves';

/**
 * Blocks of an excerpt without personal details: `[…]` stands for each, in text and in tables. Links to a mail address, a messenger or
 * an exact place become plain words. Everything else stays as it is.
 */
export function blankBlocks(blocks: readonly Block[]): Block[] {
  const change = replacer(detailsInBlocks(blocks).map(({ start, end }) => ({ start, end, by: blank })));
  const texts = mapLeaves(
    blocks,
    (leaf) => (leaf.inTable ? leaf.value : change(leaf)),
    (url) => !linkTells(url),
  );
  return texts.map(withoutContacts);
}

function withoutContacts(block: Block): Block {
  switch (block.type) {
    case 'table':
      return { type: 'table', ...blankTable(block) };
    case 'blockquote':
      return { ...block, children: block.children.map(withoutContacts) };
    case 'list':
      return { ...block, items: block.items.map((item) => item.map(withoutContacts)) };
    default:
      return block;
  }
}
