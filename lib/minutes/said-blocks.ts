import type { Block, Inline } from '../model/content-block';
import type { DocumentLine } from '../model/minutes-document';
import { saidInlines } from './said-inlines';
import { saidTable } from './said-table';

type List = Extract<Block, { type: 'list' }>;

/** Lines `from` to `to` of a document as blocks, word for word, with their lists, links, bold words and tables. */
export function saidBlocks(lines: readonly DocumentLine[], from: number, to: number): Block[] {
  const blocks: Block[] = [];
  /** The lists that are open, from the outermost. */
  let lists: { depth: number; list: List }[] = [];
  for (let at = from; at < to; at += 1) {
    const line = lines[at];
    if (!line) continue;
    if (line.cell) {
      const end = endOfTable(lines, at, to);
      blocks.push(saidTable(lines.slice(at, end)));
      lists = [];
      at = end - 1;
      continue;
    }
    if (line.text === '') continue;
    const children = saidInlines(line);
    if (line.kind === 'item') {
      lists = opened(blocks, lists, line);
      lists.at(-1)?.list.items.push([{ type: 'paragraph', children }]);
      continue;
    }
    if (line.depth === 0 || line.kind === 'heading') lists = [];
    if (line.kind === 'heading') blocks.push({ type: 'heading', depth: headingDepth(line.depth), children });
    else addParagraph(lists.at(-1)?.list.items.at(-1) ?? blocks, children, line.continues);
  }
  return blocks;
}

function endOfTable(lines: readonly DocumentLine[], at: number, to: number): number {
  const table = lines[at]?.cell?.table;
  let end = at + 1;
  while (end < to && lines[end]?.cell?.table === table) end += 1;
  return end;
}

/** The lists that are open once this entry has its own: a deeper one begins in the last entry of the one around it. */
function opened(
  blocks: Block[],
  lists: { depth: number; list: List }[],
  { depth, marker }: DocumentLine,
): { depth: number; list: List }[] {
  const around = lists.filter((open) => open.depth <= depth);
  const last = around.at(-1);
  if (last?.depth === depth) return around;
  const list: List = { type: 'list', ordered: /^\(?[\p{L}\p{N}]/u.test(marker), items: [] };
  (last?.list.items.at(-1) ?? blocks).push(list);
  return [...around, { depth, list }];
}

function addParagraph(home: Block[], children: Inline[], continues: boolean): void {
  const last = home.at(-1);
  if (continues && last?.type === 'paragraph') last.children.push({ type: 'break' }, ...children);
  else home.push({ type: 'paragraph', children });
}

function headingDepth(depth: number): 1 | 2 | 3 | 4 | 5 | 6 {
  return depth === 1 || depth === 2 || depth === 3 || depth === 4 || depth === 5 ? depth : 6;
}
