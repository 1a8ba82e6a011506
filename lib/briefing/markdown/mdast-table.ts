import type { AlignType, BlockContent, PhrasingContent, Table } from 'mdast';
import { blockDirection } from '../flow/block-direction';
import type { FlowBlock, FlowInline } from '../flow/flow';
import { headerRow } from '../flow/header-row';
import { isNumeric } from '../flow/is-numeric';
import { linesOfBlocks, textOfInlines } from '../flow/text-of-flow';
import { type MdastLine, mdastInlines } from './mdast-inlines';

/**
 * A GFM table under its caption. It has exactly one header row (`header-row.ts`); short rows are filled up; columns of
 * numbers are set flush right.
 */
export function mdastTable(block: Extract<FlowBlock, { type: 'table' }>, around: MdastLine): BlockContent[] {
  const { caption, header, rows } = block;
  const line: MdastLine = {
    ...around,
    dir: blockDirection(block.dir, linesOfBlocks([block]).join('\n'), around.dir),
    oneLine: true,
  };
  const width = Math.max(1, ...[...header, ...rows].map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => column);
  const align = columns.map((column): AlignType => {
    return isNumeric(rows.map((row) => textOfInlines(row[column] ?? []))) ? 'right' : null;
  });
  const cells = (row: FlowInline[][]) =>
    // a literal of the union
    columns.map((column) => ({ type: 'tableCell' as const, children: mdastInlines(row[column] ?? [], line) }));
  const table: Table = {
    type: 'table',
    align,
    children: [headerRow(header, width), ...rows].map((row) => ({ type: 'tableRow', children: cells(row) })),
  };
  const said: PhrasingContent[] = mdastInlines([{ type: 'strong', children: caption }], line);
  return said.length === 0 ? [table] : [{ type: 'paragraph', children: said }, table];
}
