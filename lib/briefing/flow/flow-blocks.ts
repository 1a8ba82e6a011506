import type { Block } from '../../model/content-block';
import { rowKinds } from '../../tables/row-kinds';
import type { Prose, ProseBlock } from '../briefing-document';
import type { FlowBlock, FlowDir, FlowInline, GroupRole, ParagraphRole } from './flow';
import { foreign, ofProse, ofQuote } from './flow-inlines';

/** A paragraph of our own words. */
export function paragraph(
  role: ParagraphRole,
  children: FlowInline[],
  { lang = '', dir = null }: { lang?: string; dir?: FlowDir } = {},
): FlowBlock {
  return { type: 'paragraph', role, lang, dir, children };
}

export function heading(
  level: 1 | 2 | 3 | 4,
  children: FlowInline[],
  { role = '', anchor = null, dir = null }: { role?: string; anchor?: string | null; dir?: FlowDir } = {},
): FlowBlock {
  return { type: 'heading', level, role, anchor, dir, children };
}

export function group(
  role: GroupRole,
  children: FlowBlock[],
  given: Partial<Pick<Extract<FlowBlock, { type: 'group' }>, 'lang' | 'dir' | 'anchor' | 'hook'>> = {},
): FlowBlock {
  return { type: 'group', role, lang: '', dir: null, anchor: null, hook: null, ...given, children };
}

/** The blocks of a quote. A heading inside it is not one of ours, so it is a paragraph that looks like one. */
export function quoteBlocks(blocks: Block[]): FlowBlock[] {
  return blocks.map(quoteBlock);
}

function quoteBlock(block: Block): FlowBlock {
  switch (block.type) {
    case 'paragraph':
      return paragraph('body', ofQuote(block.children));
    case 'heading':
      return paragraph('quoted-heading', ofQuote(block.children));
    case 'blockquote':
      return group('blockquote', quoteBlocks(block.children));
    case 'list':
      return { type: 'list', role: 'quoted', ordered: block.ordered, items: block.items.map(quoteBlocks) };
    case 'code':
      return block;
    case 'table':
      return quotedTable(block.header, block.rows, '', '', null);
  }
}

/** A page's table. A row that only names those below it, or explains them, is one cell; a total stands out. */
export function quotedTable(
  header: string[][],
  rows: string[][],
  caption: string,
  lang: string,
  dir: FlowDir,
): FlowBlock {
  const cell = (text: string): FlowInline[] => (text === '' ? [] : [foreign(text, lang)]);
  const strong = (text: string): FlowInline[] => (text === '' ? [] : [{ type: 'strong', children: cell(text) }]);
  const kinds = rowKinds(rows);
  const rowOf = (row: string[], index: number) => {
    const kind = kinds[index];
    if (kind === 'total') return row.map(strong);
    if (kind !== 'group' && kind !== 'note') return row.map(cell);
    const words = row.find((text) => text !== '') ?? '';
    return [kind === 'group' ? strong(words) : cell(words)];
  };
  return {
    type: 'table',
    role: 'quoted',
    lang,
    dir,
    caption: caption === '' ? [] : [foreign(caption, lang)],
    header: header.map((row) => row.map(cell)),
    rows: rows.map(rowOf),
  };
}

/**
 * What the person wrote; each paragraph goes the way of its own first letter.
 * @param level of its headings: one below the heading of the part
 */
export function proseBlocks(prose: Prose, level: 3 | 4 = 4): FlowBlock[] {
  return prose.map((block) => proseBlock(block, level));
}

function proseBlock(block: ProseBlock, level: 3 | 4): FlowBlock {
  switch (block.type) {
    case 'paragraph':
      return paragraph('body', ofProse(block.children), { dir: 'auto' });
    case 'heading':
      return heading(level, ofProse(block.children), {
        role: block.depth === 1 ? 'written' : 'written-sub',
        dir: 'auto',
      });
    case 'list':
      return {
        type: 'list',
        role: 'written',
        ordered: block.ordered,
        items: block.items.map((item) => proseBlocks(item, level)),
      };
  }
}
