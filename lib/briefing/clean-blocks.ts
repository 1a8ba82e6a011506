import type { Block } from '../model/content-block';
import { plainText } from '../sanitize/plain-text';
import { cleanInlines } from './clean-inlines';

/**
 * An excerpt's blocks as every renderer can take them: lines cleaned as `cleanInlines` says, nothing empty.
 */
export function cleanBlocks(blocks: Block[]): Block[] {
  return blocks.flatMap(cleanBlock);
}

function cleanBlock(block: Block): Block[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading': {
      const children = cleanInlines(block.children);
      return children.length === 0 ? [] : [{ ...block, children }];
    }
    case 'blockquote': {
      const children = cleanBlocks(block.children);
      return children.length === 0 ? [] : [{ ...block, children }];
    }
    case 'list': {
      const items = block.items.map(cleanBlocks).filter((item) => item.length > 0);
      return items.length === 0 ? [] : [{ ...block, items }];
    }
    case 'code': {
      const value = plainText(block.value).replace(/^\n+|(?<!\n)\n+$/g, '');
      return value.trim() === '' ? [] : [{ ...block, value }];
    }
    case 'table':
      return cleanTable(block);
  }
}

function cleanTable(table: Extract<Block, { type: 'table' }>): Block[] {
  const header = cleanRows(table.header);
  const rows = cleanRows(table.rows);
  return header.length + rows.length === 0 ? [] : [{ type: 'table', header, rows }];
}

/** Rows of one length, cells of one line; rows with nothing in them are dropped. */
export function cleanRows(rows: string[][]): string[][] {
  return rows.map((row) => row.map(oneLine)).filter((row) => row.some((cell) => cell !== ''));
}

/** Text on one line: controls out, white space folded. */
export function oneLine(text: string): string {
  return plainText(text)
    .replace(/[ \t\n]+/g, ' ')
    .trim();
}
