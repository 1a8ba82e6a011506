import type { Block, Inline } from '../model/content-block';

/** What stands for words that were left out. */
export const ellipsis = '[…]';

/**
 * The beginning of a text, whole words only, with a visible ellipsis where it ends early. A table in it counts by its cells and
 * stays whole or goes. Never cuts inside a word or a number.
 * @param most words at most
 */
export function shortenBlocks(blocks: Block[], most: number): { blocks: Block[]; shortened: boolean } {
  const room = { words: most, full: false };
  const kept = taken(blocks, room);
  return room.full ? { blocks: withEllipsis(kept), shortened: true } : { blocks, shortened: false };
}

/** The ellipsis goes to the end of the last words, wherever they stand. */
function withEllipsis(blocks: Block[]): Block[] {
  const last = blocks.at(-1);
  const before = blocks.slice(0, -1);
  switch (last?.type) {
    case 'paragraph':
    case 'heading':
      return [...before, { ...last, children: [...last.children, { type: 'text', value: ` ${ellipsis}` }] }];
    case 'blockquote':
      return [...before, { ...last, children: withEllipsis(last.children) }];
    case 'list':
      return [...before, { ...last, items: [...last.items.slice(0, -1), withEllipsis(last.items.at(-1) ?? [])] }];
    case 'code':
      return [...before, { ...last, value: `${last.value} ${ellipsis}` }];
    default:
      return [...blocks, { type: 'paragraph', children: [{ type: 'text', value: ellipsis }] }];
  }
}

interface Room {
  words: number;
  /** Whether something had to stay outside. */
  full: boolean;
}

function taken(blocks: Block[], room: Room): Block[] {
  const kept: Block[] = [];
  for (const block of blocks) {
    if (room.full) break;
    kept.push(...takenBlock(block, room));
  }
  return kept;
}

function takenBlock(block: Block, room: Room): Block[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading': {
      const children = takenInlines(block.children, room);
      return children.length === 0 ? [] : [{ ...block, children }];
    }
    case 'blockquote': {
      const children = taken(block.children, room);
      return children.length === 0 ? [] : [{ ...block, children }];
    }
    case 'list': {
      const items: Block[][] = [];
      for (const item of block.items) {
        if (room.full) break;
        const kept = taken(item, room);
        if (kept.length > 0) items.push(kept);
      }
      return items.length === 0 ? [] : [{ ...block, items }];
    }
    case 'code': {
      const value = takenText(block.value, room);
      return value === '' ? [] : [{ ...block, value }];
    }
    case 'table': {
      const words = [...block.header, ...block.rows].flat().reduce((sum, cell) => sum + wordsIn(cell), 0);
      if (words > room.words) {
        room.full = true;
        return [];
      }
      room.words -= words;
      return [block];
    }
  }
}

function takenInlines(inlines: Inline[], room: Room): Inline[] {
  const kept: Inline[] = [];
  for (const inline of inlines) {
    if (room.full) break;
    if (inline.type === 'break') kept.push(inline);
    else if (inline.type === 'text') {
      const value = takenText(inline.value, room);
      if (value !== '') kept.push({ type: 'text', value });
    } else {
      const children = takenInlines(inline.children, room);
      if (children.length > 0) kept.push({ ...inline, children });
    }
  }
  return kept;
}

/** Words and what parts them: a number with its separators and spaces inside, such as "13 284", is one word. */
const word = /\p{N}+(?:[\u00a0\u202f ]\p{N}{3}(?!\p{N}))*\S*|\S+/gu;

function takenText(text: string, room: Room): string {
  let end = 0;
  for (const match of text.matchAll(word)) {
    if (room.words === 0) {
      room.full = true;
      return text.slice(0, end);
    }
    room.words -= 1;
    end = match.index + match[0].length;
  }
  return text;
}

function wordsIn(text: string): number {
  return text.match(word)?.length ?? 0;
}
