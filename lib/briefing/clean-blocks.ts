import type { Block, Inline } from '../model/content-block';
import { plainText } from '../sanitize/plain-text';
import { safeUrl } from '../sanitize/safe-url';

/**
 * An excerpt's blocks as every renderer can take them: text without controls and with its white space folded (line
 * breaks are nodes), links only to safe addresses and never one in another, nothing empty, no mark inside itself.
 */
export function cleanBlocks(blocks: Block[]): Block[] {
  return blocks.flatMap(cleanBlock);
}

function cleanBlock(block: Block): Block[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading': {
      const children = trimmed(cleanInlines(block.children, []));
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
      const value = plainText(block.value).replace(/^\n+|\n+$/g, '');
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

function cleanInlines(inlines: Inline[], within: Inline['type'][]): Inline[] {
  const cleaned = inlines.flatMap((inline): Inline[] => {
    if (inline.type === 'text') {
      const value = plainText(inline.value).replace(/[ \t\n]+/g, ' ');
      return value === '' ? [] : [{ type: 'text', value }];
    }
    if (inline.type === 'break') return [inline];
    const children = cleanInlines(inline.children, [...within, inline.type]);
    if (children.length === 0 || within.includes(inline.type)) return children;
    if (inline.type !== 'link') return [{ ...inline, children }];
    const url = safeUrl(inline.url);
    return url === null ? children : [{ type: 'link', url, children }];
  });
  return merged(cleaned);
}

/** Neighbours of one kind become one, since "**a****b**" is not two marks in every format. */
function merged(inlines: Inline[]): Inline[] {
  const result: Inline[] = [];
  for (const inline of inlines) {
    const last = result.at(-1);
    if (last?.type === 'text' && inline.type === 'text') {
      result[result.length - 1] = { type: 'text', value: (last.value + inline.value).replace(/ +/g, ' ') };
    } else if (last !== undefined && 'children' in last && last.type === inline.type && last.type !== 'link') {
      result[result.length - 1] = { ...last, children: merged([...last.children, ...inline.children]) };
    } else result.push(inline);
  }
  return result;
}

/** Without the breaks and spaces that stand before the first and after the last word. */
function trimmed(inlines: Inline[]): Inline[] {
  const [first, ...rest] = inlines;
  if (first === undefined) return [];
  if (first.type === 'break') return trimmed(rest);
  if (first.type === 'text' && first.value.trimStart() !== first.value) {
    const value = first.value.trimStart();
    return trimmed(value === '' ? rest : [{ type: 'text', value }, ...rest]);
  }
  const last = inlines[inlines.length - 1];
  if (last?.type === 'break') return trimmed(inlines.slice(0, -1));
  if (last?.type === 'text' && last.value.trimEnd() !== last.value) {
    const value = last.value.trimEnd();
    return trimmed(value === '' ? inlines.slice(0, -1) : [...inlines.slice(0, -1), { type: 'text', value }]);
  }
  return inlines;
}
