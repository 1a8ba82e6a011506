import type { Block, Inline } from '../model/content-block';
import type { DocumentLine } from '../model/minutes-document';

/** Lines `from` to `to` of a document as blocks, word for word, with their lists, links, bold words and tables. */
export function saidBlocks(lines: readonly DocumentLine[], from: number, to: number): Block[] {
  const root: Block[] = [];
  /** The list that is open at each depth, from the outermost. */
  let lists: { depth: number; list: Extract<Block, { type: 'list' }> }[] = [];
  let table: Extract<Block, { type: 'table' }> | null = null;
  let tableId = -1;
  for (let at = from; at < to; at += 1) {
    const line = lines[at];
    if (!line || (line.text === '' && line.cell === null)) continue;
    if (line.cell) {
      lists = [];
      if (!table || tableId !== line.cell.table) {
        table = { type: 'table', header: [], rows: [] };
        tableId = line.cell.table;
        root.push(table);
      }
      addCell(table, line);
      continue;
    }
    table = null;
    const children = inlinesOf(line);
    if (line.kind === 'heading') {
      lists = [];
      root.push({ type: 'heading', depth: headingDepth(line.depth), children });
      continue;
    }
    if (line.kind === 'item') {
      while ((lists.at(-1)?.depth ?? -1) > line.depth) lists.pop();
      let open = lists.at(-1);
      if (!open || open.depth < line.depth) {
        const list: Extract<Block, { type: 'list' }> = {
          type: 'list',
          ordered: /^\(?[\p{L}\p{N}]/u.test(line.marker),
          items: [],
        };
        (open?.list.items.at(-1) ?? root).push(list);
        open = { depth: line.depth, list };
        lists.push(open);
      }
      open.list.items.push([{ type: 'paragraph', children }]);
      continue;
    }
    if (line.depth === 0) lists = [];
    const home = line.depth > 0 ? lists.at(-1)?.list.items.at(-1) : undefined;
    const last = (home ?? root).at(-1);
    if (line.continues && last?.type === 'paragraph') last.children.push({ type: 'break' }, ...children);
    else (home ?? root).push({ type: 'paragraph', children });
  }
  for (const block of root) if (block.type === 'table') square(block);
  return root;
}

function headingDepth(depth: number): 1 | 2 | 3 | 4 | 5 | 6 {
  return depth === 1 || depth === 2 || depth === 3 || depth === 4 || depth === 5 ? depth : 6;
}

function addCell(table: Extract<Block, { type: 'table' }>, line: DocumentLine): void {
  const place = line.cell;
  if (!place) return;
  const rows = place.header && table.rows.length === 0 ? table.header : table.rows;
  const index = place.row - firstRow(table, rows, place.row);
  while (rows.length <= index) rows.push([]);
  const row = rows[index];
  if (!row) return;
  while (row.length <= place.column) row.push('');
  row[place.column] = [row[place.column], line.text].filter(Boolean).join(' ');
}

const starts = new WeakMap<object, number>();
/** The document's number of the first row that stands in `rows`. */
function firstRow(_table: object, rows: object, row: number): number {
  const known = starts.get(rows);
  if (known !== undefined) return Math.min(known, row);
  starts.set(rows, row);
  return row;
}

function square(table: Extract<Block, { type: 'table' }>): void {
  const width = Math.max(0, ...[...table.header, ...table.rows].map((row) => row.length));
  for (const row of [...table.header, ...table.rows]) while (row.length < width) row.push('');
}

/** The words of a line with its links and its bold beginning. */
export function inlinesOf(line: DocumentLine): Inline[] {
  const cuts = new Set([0, line.text.length, Math.min(line.strong, line.text.length)]);
  for (const { start, end } of line.links) cuts.add(start).add(end);
  const edges = [...cuts].filter((at) => at <= line.text.length).sort((a, b) => a - b);
  return edges.slice(0, -1).flatMap((start, index): Inline[] => {
    const end = edges[index + 1] ?? line.text.length;
    if (end <= start) return [];
    const text: Inline = { type: 'text', value: line.text.slice(start, end) };
    const link = line.links.find((each) => each.start <= start && each.end >= end);
    const inner: Inline = end <= line.strong ? { type: 'strong', children: [text] } : text;
    return [link ? { type: 'link', url: link.url, children: [inner] } : inner];
  });
}
