import type { Block, Inline } from '../model/content-block';

/** A stretch of text in blocks: where it begins in `textOf` them, and whether it is a table's cell. */
export interface TextLeaf {
  value: string;
  start: number;
  inTable: boolean;
}

/**
 * The text of blocks in document order: each paragraph, heading, code and row of a table is a line, cells are parted by tabs, a line
 * break within a paragraph is "\n". Offsets into it are UTF-16 code units.
 */
export function textOf(blocks: readonly Block[]): string {
  return blocks.flatMap(linesOf).join('\n');
}

/** The lines that a block has in `textOf`; one that holds line breaks of its own is still one. */
export function linesOf(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [inlineText(block.children)];
    case 'blockquote':
      return block.children.flatMap(linesOf);
    case 'list':
      return block.items.flat().flatMap(linesOf);
    case 'code':
      return [block.value];
    case 'table':
      return [...block.header, ...block.rows].map((row) => row.join('\t'));
  }
}

/** The text of a line of inlines. */
export function inlineText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'text') return inline.value;
      return inline.type === 'break' ? '\n' : inlineText(inline.children);
    })
    .join('');
}

/**
 * Blocks with the text of each leaf changed, and nothing else: marks that hold nothing more are dropped, blocks stay.
 * @param change what a leaf becomes; asked once for each, in document order
 * @param keepsLink whether the text of a link still leads there
 */
export function mapLeaves(
  blocks: readonly Block[],
  change: (leaf: TextLeaf) => string,
  keepsLink: (url: string) => boolean = () => true,
): Block[] {
  let at = 0;
  let lines = 0;
  const line = () => {
    if (lines > 0) at += 1;
    lines += 1;
  };
  const leaf = (value: string, inTable = false) => {
    const changed = change({ value, start: at, inTable });
    at += value.length;
    return changed;
  };
  const row = (cells: string[]) => {
    line();
    return cells.map((cell, index) => {
      if (index > 0) at += 1;
      return leaf(cell, true);
    });
  };
  const inlines = (children: readonly Inline[]): Inline[] =>
    children.flatMap((child): Inline[] => {
      if (child.type === 'text') {
        const value = leaf(child.value);
        return value === '' ? [] : [{ ...child, value }];
      }
      if (child.type === 'break') {
        at += 1;
        return [child];
      }
      const kept = inlines(child.children);
      if (kept.length === 0 && child.children.length > 0) return [];
      return child.type === 'link' && !keepsLink(child.url) ? kept : [{ ...child, children: kept }];
    });
  function one(block: Block): Block {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
        line();
        return { ...block, children: inlines(block.children) };
      case 'blockquote':
        return { ...block, children: block.children.map(one) };
      case 'list':
        return { ...block, items: block.items.map((item) => item.map(one)) };
      case 'code':
        line();
        return { ...block, value: leaf(block.value) };
      case 'table':
        return { ...block, header: block.header.map(row), rows: block.rows.map(row) };
    }
  }
  return blocks.map(one);
}

/** Where the links of blocks lead, in document order. */
export function linksOf(blocks: readonly Block[]): string[] {
  const links: string[] = [];
  mapLeaves(
    blocks,
    ({ value }) => value,
    (url) => {
      links.push(url);
      return true;
    },
  );
  return links;
}

/** A stretch of `textOf` blocks, and what stands in its place. */
export interface Replacement {
  start: number;
  end: number;
  by: string;
}

/**
 * What a leaf becomes under replacements that may reach over several: what stands in their place stands where they begin.
 * @param all ascending, apart from one another; leaves are asked for in document order
 */
export function replacer(all: readonly Replacement[]): (leaf: Pick<TextLeaf, 'value' | 'start'>) => string {
  let next = 0;
  return ({ value, start }) => {
    const end = start + value.length;
    while ((all[next]?.end ?? end) <= start && next < all.length) next += 1;
    let text = '';
    let from = start;
    for (let index = next; index < all.length; index += 1) {
      const one = all[index];
      if (one === undefined || one.start >= end) break;
      if (one.start >= start) text += value.slice(from - start, one.start - start) + one.by;
      from = Math.min(end, one.end);
    }
    return text + value.slice(from - start);
  };
}
