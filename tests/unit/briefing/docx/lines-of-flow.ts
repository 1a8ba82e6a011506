import type { Flow, FlowBlock, FlowInline } from '../../../../lib/briefing/flow/flow';
import { headerCells } from '../../../../lib/tables/header-cells';

/** The lines that a Word file must say, in order: all but what stands in its header, in its contents, and in the footnotes. */
export function linesOfFlow(flow: Flow): string[] {
  return flow.blocks.flatMap((block) => ofBlock(block, flow));
}

/** What a line says, notes as Word's readers show them. */
export function lineOf(inlines: FlowInline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'text' || inline.type === 'foreign') return inline.value;
      if (inline.type === 'note') return `[${inline.number}]`;
      return inline.type === 'break' ? ' ' : lineOf(inline.children);
    })
    .join('');
}

function ofBlock(block: FlowBlock, flow: Flow): string[] {
  switch (block.type) {
    case 'heading':
      return [lineOf(block.children)];
    case 'paragraph':
      return block.role === 'marking' ? [] : [lineOf(block.children)];
    case 'group':
      return block.role === 'agenda' || block.role === 'left-out' ? [] : ofGroup(block.children, block.role, flow);
    case 'list':
      return block.items.flat().flatMap((child) => ofBlock(child, flow));
    case 'facts':
      return block.facts.map(({ label, value }) => `${label} ${lineOf(value)}`);
    case 'table':
      return [lineOf(block.caption), ...headings(block), ...block.rows.flat().map(lineOf)];
    case 'image':
      return [];
    case 'chart':
      return [block.alt];
    case 'code':
      return [block.value];
  }
}

/** A note and its label stand in one line. */
function ofGroup(children: FlowBlock[], role: string, flow: Flow): string[] {
  const lines = children.flatMap((child) => ofBlock(child, flow));
  const [label = '', words, ...rest] = lines;
  return role === 'note' && words !== undefined ? [`${label} ${words}`, ...rest] : lines;
}

function headings({ header, rows }: Extract<FlowBlock, { type: 'table' }>): string[] {
  const width = Math.max(0, ...[...header, ...rows].map((row) => row.length));
  return headerCells(
    header.map((row) => row.map(lineOf)),
    width,
  ).flatMap((cells) => cells.map(({ text }) => text));
}
